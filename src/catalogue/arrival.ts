import { RoleError } from './role-error.js';

/** A module of ours that does not arrive is a fault of the network, as far as the page is concerned. */
export async function arrival<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new RoleError('network', 'A part of role-salary did not arrive.', { cause });
  }
}
