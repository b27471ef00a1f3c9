/**
 * In the page, before anything else runs: sees when figures are readable, and when they are painted.
 *
 * A box has readable figures once an amount of money is in its text, or in the shadow root of what stands in it, or has
 * been written onto a canvas in it. They are painted when the first frame after that is done: in the task that follows
 * its `requestAnimationFrame`.
 *
 * `globalThis.watch` has
 *
 * - `first`, `last`: when the first readable figures were painted, and the last change in any box since; in
 *   milliseconds since the navigation, or since `expectChange()`;
 * - `changes`: how many there have been; `shift`: the sum of all layout shifts;
 * - `whenShown(count)`: done when that many boxes have painted figures;
 * - `expectChange()`: from now on, what boxes said until now does not count.
 */
export function watch() {
  const amount = /\d万/;
  const parts = { childList: true, characterData: true, subtree: true };
  const shown = new Set();
  const before = new Map();
  const drawnOn = new Set();
  let waiting = [];
  let start = 0;
  let isFrameAsked = false;

  const state = {
    first: undefined,
    last: undefined,
    changes: 0,
    shift: 0,
    whenShown(count) {
      return new Promise((resolve) => {
        waiting.push({ count, resolve });
        askForFrame();
      });
    },
    expectChange() {
      for (const box of document.querySelectorAll('.box')) before.set(box, figuresIn(box));
      drawnOn.clear();
      shown.clear();
      state.first = undefined;
      start = performance.now();
    },
  };
  globalThis.watch = state;

  const observer = new MutationObserver((records) => {
    for (const box of new Set(records.map(({ target }) => boxOf(target)))) if (box) note(box);
  });
  watchShadowRoots();
  watchCanvases();
  // Parsed, and nothing that was deferred has run: what came with the page may be painted from here on.
  document.addEventListener('readystatechange', watchParsed, { once: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) state.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  function watchShadowRoots() {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function attach(init) {
      const root = attachShadow.call(this, init);
      observer.observe(root, parts);
      return root;
    };
  }

  function watchCanvases() {
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function fill(text, ...place) {
      fillText.call(this, text, ...place);
      const box = boxOf(this.canvas);
      if (!box) return;
      if (amount.test(text)) drawnOn.add(box);
      note(box);
    };
  }

  function watchParsed() {
    observer.observe(document.body, parts);
    for (const box of document.querySelectorAll('.box')) if (figuresIn(box)) note(box);
  }

  function note(box) {
    state.changes += 1;
    if (!shown.has(box) && isReadable(box)) shown.add(box);
    askForFrame();
  }

  function askForFrame() {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      scheduler.postTask(noteFrame, { priority: 'user-blocking' });
    });
  }

  function noteFrame() {
    if (shown.size > 0) {
      state.last = performance.now() - start;
      state.first ??= state.last;
    }
    for (const { count, resolve } of waiting) if (shown.size >= count) resolve();
    waiting = waiting.filter(({ count }) => shown.size < count);
  }

  function isReadable(box) {
    const figures = figuresIn(box);
    return figures ? figures !== before.get(box) : drawnOn.has(box);
  }

  function figuresIn(box) {
    const texts = [box, ...[...box.children].map(({ shadowRoot }) => shadowRoot)].map(
      (root) => root?.textContent ?? '',
    );
    return (texts.join(' ').match(/[\d,.]+万/g) ?? []).join(' ');
  }

  /** The box that a node is in, also from within shadow roots. */
  function boxOf(node) {
    const element = node instanceof Element ? node : node.parentElement;
    const box = element?.closest('.box');
    if (box) return box;
    const { host } = node.getRootNode();
    return host && boxOf(host);
  }
}
