import { RoleError } from './role-error.js';

/** A module of ours that does not arrive is a fault of the network, as far as the page is concerned. */
export async function arrival<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new RoleError('network', 'A part of role-salary did not arrive.', { cause });
  }
}

/** The same module for all who ask; after one that did not arrive, the next who asks asks anew. */
export function shared<T>(load: () => Promise<T>): () => Promise<T> {
  let arriving: Promise<T> | undefined;
  const ask = async () => {
    try {
      return await load();
    } catch (cause) {
      arriving = undefined;
      throw cause;
    }
  };
  return () => (arriving ??= ask());
}
