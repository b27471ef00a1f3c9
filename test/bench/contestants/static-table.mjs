import { page } from './page.mjs';
import { putBack, takeOut } from './steer.mjs';

const number = new Intl.NumberFormat('ja-JP');

/** The floor: figures in plain HTML, no script. */
export const staticTable = {
  id: 'static-table',
  name: { en: 'static table', ja: '静的な表' },
  height: 170,
  html: (roles, options) => page(roles.map(table), options),
  change: changePeriod,
  takeOut,
  putBack,
};

function table({ name, rows }) {
  const lines = rows.map(
    ({ label, low, high, isOpen }) =>
      `<tr><th scope="row">${label}</th><td>${amount(low)}〜${amount(high)}${isOpen ? '以上' : ''}</td></tr>`,
  );
  return `<table><caption>${name}の年収</caption>
<thead><tr><th scope="col">経験</th><th scope="col">年収</th></tr></thead>
<tbody>${lines.join('')}</tbody></table>`;
}

function amount(yen) {
  return `${number.format(yen / 10_000)}万円`;
}

/** In the page: other figures. Nobody would, without a script; it is what writing them costs the browser alone. */
function changePeriod(step) {
  for (const cell of document.querySelectorAll('td')) {
    globalThis.texts ??= new Map();
    if (!globalThis.texts.has(cell)) globalThis.texts.set(cell, cell.textContent);
    const text = globalThis.texts.get(cell);
    cell.textContent = step % 2 ? text : text.replace(/[\d,]+/g, (yen) => (yen.replace(',', '') / 12).toFixed(1));
  }
}
