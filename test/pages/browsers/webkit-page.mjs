// What the tests use of Puppeteer's frames and pages, over WebDriver.
import { setTimeout } from 'node:timers/promises';

const patience = 30_000;
/** The answer is lost where a page without scripts takes the place of the one that was asked. */
const patienceForAnswer = 3_000;

class WebKitFrame {
  #address = 'about:blank';

  constructor(browser, path = []) {
    this.browser = browser;
    this.path = path;
  }

  /** Where it was when it was last asked for anything. */
  url() {
    return this.#address;
  }

  evaluate(code, ...values) {
    return this.#run(expressionOf(code), values);
  }

  $eval(selector, code, ...values) {
    return this.#run(`(${code})(${found(selector)}[0], ...arguments)`, values);
  }

  $$eval(selector, code, ...values) {
    return this.#run(`(${code})(${found(selector)}, ...arguments)`, values);
  }

  async waitForFunction(code, _options, ...values) {
    const end = performance.now() + patience;
    for (;;) {
      const question = `Boolean(${expressionOf(code)})`;
      const holds = await this.#run(question, values, patienceForAnswer).catch((error) => error);
      if (holds === true) return;
      if (performance.now() > end) throw new Error(`Not in ${patience} ms: ${code}`, { cause: holds });
      await setTimeout(10);
    }
  }

  waitForSelector(selector) {
    return this.waitForFunction(`${found(selector)}.length > 0`);
  }

  locator(selector) {
    return {
      click: async () => {
        await this.waitForSelector(selector);
        const place = await this.$eval(selector, (element) => {
          element.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
        });
        const button = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
        await this.act('pointer', [{ type: 'pointerMove', duration: 0, ...place }, ...button]);
      },
    };
  }

  /** The frames in it, each followed by those in that one. */
  async innerFrames() {
    const elements = await this.browser.steer(this.path, (session) =>
      session.executeScript('return [...document.querySelectorAll("iframe")]', []),
    );
    const frames = [];
    for (const element of elements) {
      const frame = new WebKitFrame(this.browser, [...this.path, element]);
      await frame.evaluate('location.href');
      frames.push(frame, ...(await frame.innerFrames()));
    }
    return frames;
  }

  act(type, actions) {
    return this.browser.steer(this.path, (session) => session.performActions([{ type, id: type, actions }]));
  }

  /** The errors that the page has kept come with every answer. */
  async #run(expression, values, limit) {
    const script = `
      const answer = (value) => {
        const noted = globalThis[Symbol.for('noted')]?.splice(0);
        return JSON.stringify((${bare})({ value, noted, address: location.href }));
      };
      const value = ${expression};
      return value instanceof Promise ? value.then(answer) : answer(value);`;
    const answer = await this.browser.steer(this.path, (session) => {
      const answered = session.executeScript(script, values);
      return limit ? Promise.race([answered, refused(limit)]) : answered;
    });
    const { value, noted = [], address } = JSON.parse(answer);
    this.#address = address;
    noted.forEach(this.browser.onError);
    return value;
  }
}

export class WebKitPage extends WebKitFrame {
  keyboard = {
    type: async (text) => {
      for (const letter of text) await this.#press(letter);
    },
    press: (name) => this.#press(keys[name]),
  };

  async goto(address, { waitUntil } = {}) {
    await this.#command('navigateTo', address);
    const isThere = (to, state) => location.href === to && ['complete', state].includes(document.readyState);
    await this.waitForFunction(isThere, {}, address, waitUntil === 'domcontentloaded' ? 'interactive' : 'complete');
  }

  async frames() {
    return [this, ...(await this.innerFrames())];
  }

  waitForNetworkIdle({ idleTime = 500 } = {}) {
    return this.browser.networkIdle(idleTime);
  }

  addScriptTag({ url, type }) {
    const add = (attributes) =>
      new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), attributes);
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error(`No ${attributes.src}`)));
        document.head.append(script);
      });
    return this.evaluate(add, { src: url, type });
  }

  screenshot() {
    return this.#command('takeScreenshot');
  }

  async setViewport({ width, height }) {
    await this.#command('setWindowRect', null, null, width, height);
    await this.waitForFunction((...size) => String(size) === String([innerWidth, innerHeight]), {}, width, height);
  }

  #press(value) {
    const stroke = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    return this.act('key', stroke);
  }

  #command(name, ...values) {
    return this.browser.steer([], (session) => session[name](...values));
  }
}

async function refused(time) {
  await setTimeout(time, undefined, { ref: false });
  throw new Error(`No answer in ${time} ms`);
}

const keys = { ArrowDown: '\uE015', Enter: '\uE007' };

const expressionOf = (code) => (typeof code === 'function' ? `(${code})(...arguments)` : `(${code})`);

/** As an expression: all elements that a selector finds, through shadow roots with Puppeteer's `>>>`. */
const found = (selector) => `(${select})(${JSON.stringify(selector)})`;

/** In the page. */
function select(selector) {
  const within = (root, part) => [...(root.shadowRoot ?? root).querySelectorAll(part)];
  return selector.split(' >>> ').reduce((roots, part) => roots.flatMap((root) => within(root, part)), [document]);
}

/** In the page: a copy without prototypes, to which pages may have given anything. */
function bare(value) {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.setPrototypeOf(Array.isArray(value) ? [] : {}, null);
  for (const key of Object.keys(value)) copy[key] = bare(value[key]);
  return copy;
}
