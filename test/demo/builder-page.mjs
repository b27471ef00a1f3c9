// Steers the builder in a browser, and sees what it shows.

/** Once the widget in the preview is ready, and as it should be. */
export async function previewed(page, isAsWanted = () => true) {
  await page.waitForFunction(
    `(() => {
      const widget = document.querySelector('iframe')?.contentDocument?.body?.firstElementChild;
      return widget?.status && widget.status !== 'loading' && (${isAsWanted})(widget);
    })()`,
  );
}

export function inPreview(page, see) {
  const frame = page.frames().find((one) => one.url().endsWith('preview.html'));
  return frame.$eval('body > *', see);
}

export const checkedRoles = (page) =>
  page.$$eval('[name="role"]:checked', (all) => all.map(({ value }) => value).join(' '));

export const focused = (page) =>
  page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim());

export const said = (page) => page.$eval('.said', ({ textContent }) => textContent);

export const verdict = (page) => page.$eval('.verdict', ({ innerText }) => innerText);

export const code = (page) => page.$eval('.block code', ({ innerText }) => innerText);

/** Clicks what a label says; `name` says in which group, where several have it. */
export async function label(page, text, name) {
  const handle = await page.evaluateHandle(
    (wanted, group) =>
      [...document.querySelectorAll('label')].find(
        (one) => one.innerText.trim() === wanted && (!group || one.querySelector('input')?.name === group),
      ),
    text,
    name,
  );
  await handle.click();
}

export async function paste(page, text) {
  await page.evaluate((json) => {
    const field = document.querySelector('textarea');
    field.closest('details').open = true;
    field.value = json;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** What the file holds that a button saves. */
export async function saved(page, text) {
  return page.evaluate(async (wanted) => {
    const file = new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob.text());
        return '#';
      };
    });
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted).click();
    return file;
  }, text);
}

/** To be done before the page is asked for. */
export const allowClipboard = (page) =>
  page.browserContext().setPermission('*', { permission: { name: 'clipboard-read' }, state: 'granted' });

export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
