/** Loaded when a role cannot be shown. */
import { RoleError } from '../catalogue/role-error.js';
import { roleList } from '../catalogue/role-list.js';
import { onceRegistered } from '../catalogue/waiting.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Words } from '../words/words.js';

interface Failed {
  slug: string;
  slugs?: string;
  src: string;
  status: string;
  retry(): void;
}

/** The words to tell the reader in. A role that the page has yet to register is shown once it is. */
export function whenFailed(element: Failed, error: unknown, language: Language): Promise<Words> {
  // What an address does not have, no registering brings.
  if (error instanceof RoleError && error.reason === 'not-found' && !element.src) {
    const { slugs } = roleList(String(element.slugs ?? element.slug), undefined);
    onceRegistered(slugs, () => {
      if (element.status === 'error') element.retry();
    });
  }
  return loadWords(language);
}
