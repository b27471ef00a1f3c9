/** A tag where there is no page: the same code as in a page tells and lays out what the tag shows. */
import type { TemplateResult, noChange } from '../templates/html.js';
import { RoleErrorEvent } from '../elements/events.js';
import type { RoleSalary } from '../elements/role-salary/role-salary.js';
import { type Tag, classes, tags } from './styles.js';

/** A tag as it stands in a page. */
export interface TagOnPage {
  tag: Tag;
  attributes: ReadonlyMap<string, string>;
  /** What the nearest `lang` says; empty for none. */
  language: string;
  /** Whether the page says which colour schemes it has; then `theme="auto"` is one of those. */
  hasColorScheme: boolean;
  /** Absolute address that `src` is relative to. */
  base: string;
}

export interface LaidOut {
  /** Undefined if the tag has nothing to show. */
  template?: TemplateResult | typeof noChange;
  /** What is wrong: why there is nothing, or which of several roles is missing. */
  problems: string[];
}

export function layOut(tagOnPage: TagOnPage): Promise<LaidOut> {
  const ElementOnServer = elements.get(tagOnPage.tag)!;
  return new ElementOnServer(tagOnPage).layOut();
}

const elements = new Map(tags.map((tag) => [tag, elementOnServer(tag)]));

/** Stands in for what the platform has of an element: as much as is asked for before anything is on screen. */
function elementOnServer(tag: Tag) {
  // What is used of them here, all tags have in common.
  class ElementOnServer extends (classes[tag] as unknown as typeof RoleSalary) {
    readonly #tag: TagOnPage;
    readonly #problems: string[] = [];
    override readonly localName = tag;
    override readonly baseURI: string;

    constructor(tagOnPage: TagOnPage) {
      super();
      this.#tag = tagOnPage;
      this.baseURI = tagOnPage.base;
    }

    async layOut(): Promise<LaidOut> {
      for (const [name, value] of this.#tag.attributes) this.attributeChangedCallback(name, null, value);
      this.willUpdate(new Map(Object.keys(ElementOnServer.properties).map((name) => [name, undefined])));
      await this.telling;
      // As in a page, once more when the role is there: a scheme is chosen for what is shown.
      this.willUpdate(new Map());
      const problems = this.#problems;
      return this.status === 'ready' ? { template: this.render(), problems } : { problems };
    }

    /** There is no computed style that would say which schemes the page has. */
    override colorScheme(): string {
      if (this.theme !== 'auto') return this.theme;
      return this.#tag.hasColorScheme ? '' : 'as-reader-prefers';
    }

    override attachShadow(): ShadowRoot {
      return {} as ShadowRoot;
    }

    override attachInternals(): ElementInternals {
      return { states: new Set<string>() } as unknown as ElementInternals;
    }

    override adopt(): void {}

    override closest(): Element {
      return { getAttribute: () => this.#tag.language } as unknown as Element;
    }

    override dispatchEvent(event: Event): boolean {
      if (event instanceof RoleErrorEvent) this.#problems.push(event.message);
      return true;
    }
  }
  // Accessors are made when the platform asks for the attributes to observe.
  Reflect.get(ElementOnServer, 'observedAttributes');
  return ElementOnServer;
}
