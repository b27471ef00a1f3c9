/** What a widget that is on screen says of itself, by its parts. */

export function titleOf(widget: Element): string {
  return textsOf(widget, '[part="title"]').join('');
}

/** Title, kind and what sums the widget up: what readers get who do not get the widget. */
export function fallbackOf(widget: Element): string {
  const isJapanese = widget.shadowRoot?.querySelector('.widget:lang(ja)');
  const kind = textsOf(widget, '[part="kind"]').map((text) => (isJapanese ? `（${text}）` : ` (${text})`));
  const sums = textsOf(widget, '[part="summary"], [part="salary"], p#summary, [part="differences"] > li');
  return [titleOf(widget) + kind.join(''), ...sums].join(' ');
}

function textsOf({ shadowRoot }: Element, selector: string): string[] {
  const found = [...(shadowRoot?.querySelectorAll(selector) ?? [])];
  return found.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}
