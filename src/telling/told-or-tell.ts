import { arrival } from '../catalogue/arrival.js';
import { registered } from '../catalogue/registered.js';
import type { RoleRequest } from '../catalogue/requested-role.js';
import type { Language } from '../words/languages.js';
import { type Told, type ToldViews, loadTold } from './told.js';

type Tell<View> = (request: RoleRequest, language: Language) => Promise<Told<View>>;

/**
 * What a tag says of the role that a page asks for.
 *
 * @param teller - Loads what tells it here, where it was not told when the library was built.
 */
export async function toldOrTell<Tag extends keyof ToldViews>(
  tag: Tag,
  request: RoleRequest,
  language: Language,
  teller: () => Promise<Tell<ToldViews[Tag]>>,
): Promise<Told<ToldViews[Tag]>> {
  // A site's own roles may stand on any card or ladder.
  const isOwn = request.src || request.roleData || registered.size > 0;
  const ready = isOwn ? undefined : await loadTold(tag, request.slug, language);
  return ready ?? (await arrival(teller))(request, language);
}
