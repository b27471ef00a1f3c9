// Measures our widgets beside what a user would pick instead: `npm run bench`. Needs a fresh `npm run build`.
import { existsSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { about } from './about.mjs';
import { bases, contestants, serveContestants } from './contestants/contestants.mjs';
import { growthTables } from './growth/growth-table.mjs';
import { growths } from './growth/growths.mjs';
import { measureGrowth } from './growth/measure-growth.mjs';
import { measures, scenes } from './measures/measures.mjs';
import { readmes, withResults } from './readme.mjs';
import { writeResults } from './results.mjs';
import { measureAll } from './rounds.mjs';
import { startServer } from './serve.mjs';
import { summary } from './summary.mjs';
import { columns, tableOf } from './table.mjs';

/** How often, and which pages under which condition. */
const full = {
  rounds: 7,
  growthRounds: 2,
  plan: { bare: scenes.map(({ id }) => id), throttled: ['1-in-view', '50-in-view'] },
};
const quick = { rounds: 2, growthRounds: 1, plan: { bare: ['1-in-view', '50-in-view'] } };

const names = [...measures, ...growths].map(({ id }) => id);

const {
  quick: isQuick,
  rounds,
  only,
} = new Command('npm run bench --')
  .description('Measures our widgets beside what a user would pick instead, on the same data.')
  .option('--quick', 'fewer pages and rounds, none throttled: under three minutes')
  .option('--rounds <number>', 'how many fresh browsers each', asRounds)
  .option('--only <measures...>', `only these measures and growths; nothing is written (${names.join(', ')})`)
  .parse()
  .opts();

const wanted = only ? pick(only) : { measures, growths };
const chosen = isQuick ? quick : full;
if (!existsSync(new URL('../../cdn/role-salary.js', import.meta.url))) fail('There is no cdn/: npm run build');

const results = await run();
console.log(columns(tableOf(results.rows)));
for (const { title, rows } of growthTables(results.growth)) console.log(`\n${title}\n${columns(rows, 1)}`);
if (!only) await keep();

async function run() {
  const server = await startServer();
  const progress = (text) => console.error(`${Math.round(performance.now() / 1_000)} s  ${text} …`);
  const of = { ...(await about()), rounds: rounds ?? chosen.rounds };
  progress('Bundles');
  await serveContestants(server);
  const noted = await measureAll(server, { rounds: of.rounds, plan: planned(), progress });
  const ids = contestants.map(({ id }) => id);
  const growth = await measureGrowth(server, {
    growths: wanted.growths,
    rounds: Math.min(of.rounds, chosen.growthRounds),
    sizesOf: ({ sizes, few }) => (isQuick ? few : sizes),
    progress,
  });
  server.stop();
  return { about: of, rows: summary(noted, { measures: wanted.measures, contestants: ids, bases }), growth };
}

/** The pages that the wanted measures look at. What is done to widgets is measured on the machine as it is. */
function planned() {
  const needed = new Set(wanted.measures.map(({ scene }) => scene));
  return Object.fromEntries(
    Object.entries(chosen.plan).map(([condition, ids]) => [
      condition,
      scenes
        .filter(({ id }) => needed.has(id) && ids.includes(id))
        .map((scene) => (condition === 'bare' ? scene : { ...scene, acts: [] })),
    ]),
  );
}

/** A quick run is for looking at; a full one is for the record, and for the READMEs. */
async function keep() {
  const written = await writeResults(isQuick ? 'quick' : 'full', results);
  if (isQuick) return;
  for (const readme of readmes) {
    writeFileSync(new URL(`../../${readme.file}`, import.meta.url), await withResults(readme, written));
  }
}

function pick(ids) {
  const unknown = ids.filter((id) => !names.includes(id));
  if (unknown.length > 0) fail(`There is no ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  const isAsked = ({ id }) => ids.includes(id);
  return { measures: measures.filter(isAsked), growths: growths.filter(isAsked) };
}

function asRounds(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1 on.');
  return number;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
