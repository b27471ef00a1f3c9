import { type TemplateResult, type noChange } from '../templates/html.js';
import { type RenderOptions, render } from '../templates/render.js';
import { inTurn } from './in-turn.js';
import { sheetOf } from './styles.js';

/** What a property is called as an attribute, and what the attribute's text means. */
export interface PropertyDeclaration {
  /** Its own name, if it is not the property's; `false` for none. */
  attribute?: string | false;
  /** Text, unless it says otherwise. */
  type?: typeof Boolean | typeof Number;
}

/** Which properties changed, and what they were. */
export type Changes = ReadonlyMap<string, unknown>;

/** In Node there are no elements; the classes can be imported there all the same. */
const PlatformElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * A custom element that shows a template of its properties. It does as much of what LitElement does as these tags need:
 * a page with one table loads two kilobytes less for it.
 */
export abstract class TemplateElement extends PlatformElement {
  static properties: Readonly<Record<string, PropertyDeclaration>> = {};
  static styles: readonly string[] = [];

  /** Asked for when the tag is defined, before the first element is made. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: TemplateElement) {
          return this.#values.get(name);
        },
        set(this: TemplateElement, value: unknown) {
          this.#setValue(name, value);
        },
      });
    }
    return Object.entries(this.properties).flatMap(([name, declaration]) => attributeOf(name, declaration) ?? []);
  }

  /**
   * A field, so that the widget has it whatever mode a page's own `attachShadow()` makes of it.
   *
   * @internal
   */
  override readonly shadowRoot: ShadowRoot;
  readonly #values = new Map<string, unknown>();
  /** What the page set on the element before the tag was defined. */
  readonly #early = new Map<string, unknown>();
  #changes = new Map<string, unknown>();
  #update: Promise<void> | undefined;
  /** Whether the changes so far are to be shown. */
  #isWaiting = false;
  #hasUpdated = false;
  /** Has a scope as long as the root is as the page came with it. */
  protected readonly rendering: RenderOptions = {};

  constructor() {
    super();
    const prerendered = super.shadowRoot;
    this.shadowRoot = prerendered ?? this.attachShadow({ mode: 'open' });
    if (prerendered) this.rendering.creationScope = document;
    else this.adopt(...this.#class.styles);
    const self = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this.#class.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, self[name]);
      delete self[name];
    }
  }

  /** Done when all changes so far are on screen. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    this.#early.forEach((value, name) => this.#setValue(name, value));
    this.#early.clear();
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const [name, { type } = {}] =
      Object.entries(this.#class.properties).find((entry) => attributeOf(...entry) === attribute) ?? [];
    if (!name) return;
    const number = type === Number && text !== null;
    this.#setValue(name, type === Boolean ? text !== null : number ? Number(text) : text);
  }

  /**
   * Adds style sheets, as texts. Adopted ones need no permission of a style policy, unlike style elements.
   *
   * @internal
   */
  adopt(...texts: readonly string[]): void {
    const { adoptedStyleSheets } = this.shadowRoot;
    for (const sheet of texts.map(sheetOf)) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  /**
   * All changes of one turn are shown at once.
   *
   * @internal
   */
  requestUpdate(): void {
    if (this.#isWaiting || !(this.isConnected || this.#hasUpdated)) return;
    this.#isWaiting = true;
    this.#update = inTurn(
      () => this.#prepare(),
      () => this.#show(),
    );
  }

  /** Before changes are shown: reads of the page. What it changes itself is shown with them. */
  protected abstract willUpdate(changes: Changes): void;

  /** What to show; `noChange` to leave what is there. */
  protected abstract render(): TemplateResult | typeof noChange;

  /** After changes were shown. */
  protected updated(): void {}

  get #class(): typeof TemplateElement {
    return this.constructor as typeof TemplateElement;
  }

  #setValue(name: string, value: unknown): void {
    const before = this.#values.get(name);
    if (Object.is(before, value)) return;
    this.#values.set(name, value);
    if (!this.#changes.has(name)) this.#changes.set(name, before);
    this.requestUpdate();
  }

  #prepare(): void {
    try {
      this.willUpdate(this.#changes);
    } finally {
      this.#changes = new Map();
      this.#isWaiting = false;
    }
  }

  #show(): void {
    try {
      render(this.render(), this.shadowRoot, this.rendering);
    } finally {
      this.#keepFallback();
    }
    this.#hasUpdated = true;
    this.updated();
  }

  /** A page that meddles with templates, as by an `importNode()` of its own, can leave nothing of them. */
  #keepFallback(): void {
    const { shadowRoot } = this;
    if (!shadowRoot.querySelector('.widget,slot')) shadowRoot.append(document.createElement('slot'));
  }
}

function attributeOf(name: string, { attribute }: PropertyDeclaration): string | undefined {
  return attribute === false ? undefined : (attribute ?? name.toLowerCase());
}
