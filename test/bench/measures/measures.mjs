/** What is measured, in the order of the table, and on which pages. */
import { attach } from './attach.mjs';
import { change } from './change.mjs';
import { scroll } from './scroll.mjs';

const inView = { id: 'in-view', name: { en: 'in view', ja: '画面内' }, isBelow: false };
const below = { id: 'below', name: { en: 'below the fold', ja: '画面外' }, isBelow: true };

/** The pages: how many widgets, whether they stand below the first screen, and what is done with them then. */
export const scenes = [1, 10, 50, 200].flatMap((count) =>
  [inView, below].map((place) => ({
    id: `${count}-${place.id}`,
    count,
    isBelow: place.isBelow,
    name: { en: `${count} ${place.name.en}`, ja: `${place.name.ja} ${count} 個` },
    acts: { '1-in-view': [change, attach], '200-below': [scroll] }[`${count}-${place.id}`] ?? [],
  })),
);

/**
 * Each reads one figure from what was noted of a page (`load.mjs` and the acts say what that is). `isAboveBlank`: what
 * a page with nothing in it takes is taken off.
 */
export const measures = [
  onOne(
    'gzip-first',
    'gzip before first figures',
    '最初の数字までの gzip',
    'kB',
    (noted) => noted.bytesFirst.gzip / 1_000,
  ),
  onOne('gzip', 'gzip in all', 'gzip 全部', 'kB', (noted) => noted.bytesAll.gzip / 1_000),
  onOne(
    'brotli-first',
    'brotli before first figures',
    '最初の数字までの brotli',
    'kB',
    (noted) => noted.bytesFirst.brotli / 1_000,
  ),
  onOne('brotli', 'brotli in all', 'brotli 全部', 'kB', (noted) => noted.bytesAll.brotli / 1_000),
  onOne('requests', 'requests', 'リクエスト', '', (noted) => noted.requests),
  onOne('first', 'first figures painted', '最初の数字の表示', 'ms', (noted) => noted.first),
  onOne('shift', 'layout shift', 'レイアウトのずれ', '', (noted) => noted.shift),
  ...onEach('shown', 'all painted', 'すべての表示', 'ms', (noted) => noted.last),
  ...onEach('task', 'main thread until quiet', 'メインスレッド', 'ms', (noted) => noted.task).map(aboveBlank),
  ...onEach('layout', 'of it style and layout', 'うちスタイルとレイアウト', 'ms', (noted) => noted.layout).map(
    aboveBlank,
  ),
  ...onEach('longest', 'longest task', '最長のタスク', 'ms', (noted) => noted.longest),
  ...onEach('heap', 'JS heap', 'JS ヒープ', 'kB', (noted) => noted.heap / 1_000).map(aboveBlank),
  onOne('change', 'first change painted', '最初の変更の表示', 'ms', (noted) => noted.changeFirst),
  onOne('change-again', 'second change painted', '次の変更の表示', 'ms', (noted) => noted.changeAgain),
  aboveBlank(onOne('attach', 'taken out and put back', '外して戻す', 'ms', (noted) => noted.attach)),
  onScroll(
    'slow-frames',
    'frames over 50 ms of 60, scrolling 200',
    '50 ms を超えたフレーム（200 個を 60 フレームで）',
    '',
    (noted) => noted.slowFrames,
  ),
  onScroll(
    'longest-frame',
    'longest frame, scrolling 200',
    '最長のフレーム（200 個）',
    'ms',
    (noted) => noted.longestFrame,
  ),
];

function onOne(id, en, ja, unit, of) {
  return { id, scene: '1-in-view', name: { en, ja }, unit, of };
}

function onEach(id, en, ja, unit, of) {
  return scenes.map((scene) => ({
    id: `${id}-${scene.id}`,
    scene: scene.id,
    name: { en: `${en}, ${scene.name.en}`, ja: `${ja}、${scene.name.ja}` },
    unit,
    of,
  }));
}

function onScroll(id, en, ja, unit, of) {
  return { id, scene: '200-below', name: { en, ja }, unit, of };
}

function aboveBlank(measure) {
  return { ...measure, isAboveBlank: true };
}
