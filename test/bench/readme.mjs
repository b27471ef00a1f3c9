// Writes the table of the last full run into the READMEs: `node test/bench/readme.mjs`. A full run does so by itself; a
// test says when a README has another table than `results/full.json`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { contestants } from './contestants/contestants.mjs';
import { figure, times } from './figures.mjs';
import { measures } from './measures/measures.mjs';
import { markdown } from './table.mjs';

/** What readers of a README are told; the results have all. */
const told = [
  'gzip-first',
  'gzip',
  'requests',
  'first',
  'shift',
  'shown-50-in-view',
  'shown-200-in-view',
  'task-1-in-view',
  'task-50-in-view',
  'task-200-in-view',
  'task-50-below',
  'task-200-below',
  'longest-200-in-view',
  'heap-1-in-view',
  'heap-50-in-view',
  'heap-200-in-view',
  'change-again',
  'attach',
  'slow-frames',
];
const toldThrottled = ['first', 'task-1-in-view', 'task-50-in-view', 'longest-50-in-view'];

export const readmes = [
  {
    file: 'README.md',
    lang: 'en',
    words: {
      measure: 'measure',
      throttled: 'throttled',
      machine: 'Measured on',
      load: 'load before it',
      rounds: 'fresh browsers each',
    },
  },
  {
    file: 'README.ja.md',
    lang: 'ja',
    words: { measure: '計ったもの', throttled: '低速', machine: '計測環境', load: '開始時の負荷', rounds: '回数' },
  },
];

/** A README with the table of these results. */
export async function withResults({ file, lang, words }, { about, rows }) {
  const place = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const [before, after] = readFileSync(place, 'utf8').split(/(?<=<!-- bench -->\n)[^]*(?=<!-- \/bench -->)/);
  const cells = [
    [words.measure, ...contestants.map(({ name }) => name[lang])],
    ...told.map((id) => line(id, 'bare', rows, lang)),
    ...toldThrottled.map((id) => line(id, 'throttled', rows, lang, words.throttled)),
  ];
  const versions = Object.entries(about.versions).map((pair) => pair.join(' '));
  const stated = `${words.machine}: ${about.machine} (${words.load}: ${about.load}), ${about.date}; ${words.rounds}: ${about.rounds}; ${versions.join(', ')}`;
  const text = `${before}\n${markdown(cells)}\n\n${stated}\n\n${after}`;
  return format(text, { ...(await resolveConfig(place)), filepath: place });
}

/** A measure of all contestants: the median, and how many times that of Chart.js. */
function line(id, condition, rows, lang, ...notes) {
  const { name, unit } = measures.find((measure) => measure.id === id);
  const cells = contestants.map((contestant) => {
    const row = rows.find((one) => one.measure === id && one.contestant === contestant.id);
    const { median, times: factors } = row[condition];
    return Number.isFinite(factors.chart) ? `${figure(median)} (${times(factors.chart)})` : figure(median);
  });
  return [[name[lang], unit, ...notes].filter(Boolean).join(', '), ...cells];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = JSON.parse(readFileSync(new URL('results/full.json', import.meta.url), 'utf8'));
  for (const readme of readmes)
    writeFileSync(new URL(`../../${readme.file}`, import.meta.url), await withResults(readme, results));
}
