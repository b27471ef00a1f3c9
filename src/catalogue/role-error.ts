/**
 * Why a role cannot be shown.
 * - `not-found`: no role has this slug
 * - `network`: the data, or a part of the library, did not arrive
 * - `invalid`: what arrived is not a role
 * - `chart`: the chart cannot be drawn; the table stays
 */
export type RoleErrorReason = 'not-found' | 'network' | 'invalid' | 'chart';

export class RoleError extends Error {
  constructor(
    readonly reason: RoleErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'RoleError';
  }
}
