import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Benchmark, Series } from '../../src/catalogue/schema.js';
import { type Position, mainAnswer, positionIn } from '../../src/salary/position.js';
import type { Telling } from '../../src/salary/rows.js';
import { type SalaryView, salaryView } from '../../src/salary/salary-view.js';
import { band, benchmark, officialMean, role, series, telling, withSource } from './fixture.js';

const estimate = series({
  bands: [
    band({ low: 6_000_000, high: 9_000_000 }, { level: 'junior', years: { from: 0, to: 3 } }),
    band({ low: 9_000_000, high: 18_000_000 }, { level: 'middle', years: { from: 3, to: 7 } }),
    band({ low: 15_000_000, high: 30_000_000, open: 'orMore' }, { level: 'senior', years: { from: 7 } }),
  ],
});
const mean = officialMean(6_098_000);
const postings = series({
  kind: 'job-postings',
  statistic: 'median',
  by: 'all',
  bands: [band({ low: 3_800_000, high: 12_800_000, figure: 6_800_000 })],
  source: { publisher: '求人ボックス', definition: '求人票' },
});
const dollars = officialMean(130_000, { currency: 'USD' });
const occupation = benchmark(officialMean(5_785_000));

interface Asked {
  amount?: number;
  currency?: string;
  years?: number | undefined;
  told?: Telling;
}

/** Where 8.5 million yen lie among these series, unless another amount is given. */
function positionOf(all: Series[], { amount = 8_500_000, years, told = telling() }: Asked = {}): Position {
  return positionIn(all, { amount, currency: 'JPY', years }, undefined, told);
}

function viewOf(
  all: Series[],
  { amount = 8_500_000, currency = 'JPY', years, told = telling() }: Asked,
  compared?: Benchmark,
): SalaryView {
  return salaryView(role(...all), compared, told, { amount, currency, years });
}

function sentencesOf({ answers }: Position): string[] {
  return answers.map(({ sentence }) => sentence);
}

function placesOf({ answers }: Position): string[] {
  return answers.map(({ place = 'none' }) => place);
}

/** Whatever a reader may have typed. */
const typed = fc.record({
  amount: fc.integer({ min: 1, max: 3_000_000_000 }),
  years: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});

describe('The answers of the calculator', () => {
  it('are one for each band, in the order of the bands', () => {
    const { answers } = positionOf([estimate]);
    expect(answers.map(({ level, place }) => [level, place])).to.deep.equal([
      ['junior', 'upper'],
      ['middle', 'below'],
      ['senior', 'below'],
    ]);
  });

  it('say in one sentence each where the pay lies, with the range that is stated', () => {
    expect(sentencesOf(positionOf([estimate], { amount: 16_000_000 }))).to.deep.equal([
      'ジュニア（0〜3年）では、示された範囲（600〜900万円）より高い金額です。',
      'ミドル（3〜7年）では、示された範囲（900〜1,800万円）を3等分した上側にあたります。',
      'シニア（7年以上）では、示された範囲（1,500〜3,000万円以上）を3等分した下側にあたります。',
    ]);
    expect(sentencesOf(positionOf([estimate], { amount: 16_000_000, told: telling('en') }))).to.deep.equal([
      'For Junior (0–3 years), that is above the stated range (¥6M–¥9M).',
      'For Middle (3–7 years), that is in the upper third of the stated range (¥9M–¥18M).',
      'For Senior (7+ years), that is in the lower third of the stated range (¥15M–¥30M or more).',
    ]);
  });

  it('name the last known value of a range whose top is open', () => {
    const [, , inJapanese] = sentencesOf(positionOf([estimate], { amount: 30_000_000 }));
    expect(inJapanese).to.match(/^シニア（7年以上）では、示されている最後の金額（3,000万円）に達していますが、/);
    const [, , inEnglish] = sentencesOf(positionOf([estimate], { amount: 40_000_000, told: telling('en') }));
    expect(inEnglish).to.match(/^For Senior \(7\+ years\), that is at or above the last known value \(¥30M\)/);
  });

  it('say so where the source gives no figures', () => {
    const { answers } = positionOf([series({ bands: [band({}, { level: 'junior' })] })]);
    expect(answers).to.deep.equal([
      { level: 'junior', place: undefined, isOwn: false, sentence: 'ジュニアの数字は、出典にありません。', brief: '' },
    ]);
  });

  it('are sentences, a different one for each band, whatever was typed', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(telling('ja'), telling('en')), (asked, told) => {
        const sentences = sentencesOf(positionOf([estimate], { ...asked, told }));
        expect(new Set(sentences)).to.have.property('size', 3);
        for (const sentence of sentences) expect(sentence).to.match(/[。.]$/);
      }),
    );
  });
});

describe('Answers beside the chart’s rows', () => {
  // Series of one kind do not stand together here, but they do in the chart.
  const scattered = [
    estimate,
    postings,
    withSource(estimate, { publisher: '別のガイド' }),
    mean,
    dollars,
    withSource(postings, { publisher: '求人誌' }),
  ];

  it('stand in the order of the rows, however the data orders its series', () => {
    const { groups, position } = viewOf(scattered, {});
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ place = '' }) => place)).to.deep.equal(position?.answers.map(({ brief }) => brief));
    expect(rows).to.have.length(10);
    rows.forEach(({ label, level }, index) => {
      expect(position?.answers[index]?.sentence).to.include(label);
      expect(position?.answers[index]?.level).to.equal(level);
    });
  });

  it('are put into a word or two, and into none where the row states no range', () => {
    const { groups } = viewOf([estimate, mean], {});
    expect(groups.flatMap(({ rows }) => rows.map(({ place }) => place))).to.deep.equal([
      '範囲の上側',
      '範囲より下',
      '範囲より下',
      undefined,
    ]);
  });

  it('name the publisher where there are several, with the band where it has several', () => {
    const [junior, , , , all] = sentencesOf(viewOf(scattered, {}).position!);
    expect(junior).to.match(/^職種ガイド・ジュニア（0〜3年）の数字では/);
    expect(all).to.match(/^別のガイド・ミドル/);
    expect(sentencesOf(positionOf([estimate, mean]))[3]).to.match(/^厚生労働省による平均/);
  });

  it('tell every band of every publisher apart', () => {
    const sentences = sentencesOf(viewOf(scattered, {}).position!);
    expect(new Set(sentences)).to.have.property('size', sentences.length);
  });
});

describe('The reader’s own band', () => {
  const rows: [number, string[]][] = [
    [0, ['junior']],
    [2.5, ['junior']],
    [3, ['junior', 'middle']],
    [7, ['middle', 'senior']],
    [40, ['senior']],
  ];
  for (const [years, levels] of rows) {
    it(`with ${years} years is ${levels.join(' and ')}`, () => {
      const { answers, noBand } = positionOf([estimate], { years });
      expect(answers.filter(({ isOwn }) => isOwn).map(({ level }) => level)).to.deep.equal(levels);
      expect(noBand).to.equal(undefined);
    });
  }

  it('is none where the reader gives no years', () => {
    const { answers, noBand } = positionOf([estimate]);
    expect(answers.some(({ isOwn }) => isOwn)).to.equal(false);
    expect(noBand).to.equal(undefined);
  });

  it('is said to be missing where no band has these years', () => {
    const gap = series({ bands: estimate.bands.filter(({ level }) => level !== 'middle') });
    expect(positionOf([gap], { years: 5 }).noBand).to.equal('経験5年が入る区分は、出典にありません。');
    expect(positionOf([gap], { years: 5, told: telling('en') }).noBand).to.equal(
      'The source has no band for 5 years of experience.',
    );
    expect(positionOf([mean], { years: 1 }).noBand).to.include('経験1年');
  });

  it('is the same whatever the pay', () => {
    fc.assert(
      fc.property(typed, ({ amount, years }) => {
        const own = ({ answers }: Position) => answers.map(({ isOwn }) => isOwn);
        expect(own(positionOf([estimate], { amount, years }))).to.deep.equal(own(positionOf([estimate], { years })));
      }),
    );
  });
});

describe('The answer that concerns the reader most', () => {
  const rows: [string, Asked, string, string][] = [
    ['that of the own band', { amount: 16_000_000, years: 1 }, 'junior', 'above'],
    ['that of the first of two own bands', { amount: 16_000_000, years: 3 }, 'junior', 'above'],
    ['without years, the first that reaches the pay', { amount: 16_000_000 }, 'middle', 'upper'],
    ['the first where all are higher', { amount: 1_000_000 }, 'junior', 'below'],
    ['the open one where the pay is beyond all', { amount: 90_000_000 }, 'senior', 'open'],
  ];
  for (const [what, asked, level, place] of rows) {
    it(`is ${what}`, () => expect(mainAnswer(positionOf([estimate], asked))).to.include({ level, place }));
  }

  const closed = series({ bands: estimate.bands.slice(0, 2) });

  it('is the first that reaches the pay where no band has the years', () => {
    const position = positionOf([closed], { amount: 16_000_000, years: 20 });
    expect(mainAnswer(position)).to.include({ level: 'middle', place: 'upper' });
  });

  it('is the last where the pay is above all', () => {
    expect(mainAnswer(positionOf([closed], { amount: 90_000_000 }))).to.include({ level: 'middle', place: 'above' });
  });

  it('is the first where no band states a range', () => {
    expect(mainAnswer(positionOf([mean, officialMean(7_000_000)]))?.sentence).to.include('609.8万円');
  });

  it('is none where there are no bands', () => {
    expect(mainAnswer(positionOf([]))).to.equal(undefined);
  });
});

describe('A mean or median', () => {
  it('has no place, but a gap', () => {
    const { answers } = positionOf([mean]);
    expect(placesOf(positionOf([mean]))).to.deep.equal(['none']);
    expect(answers[0]).to.include({ sentence: '全体の平均（609.8万円）より240.2万円高い金額です。', brief: '' });
  });

  const gaps: [number, string, string][] = [
    [5_098_000, '（609.8万円）より100万円低い', '¥1M below'],
    [6_098_000, '（609.8万円）と同じ', 'equals'],
    [7_098_000, '（609.8万円）より100万円高い', '¥1M above'],
  ];
  for (const [amount, inJapanese, inEnglish] of gaps) {
    it(`is ${inEnglish} for ${amount} yen`, () => {
      expect(sentencesOf(positionOf([mean], { amount }))[0]).to.include(inJapanese);
      expect(sentencesOf(positionOf([mean], { amount, told: telling('en') }))[0]).to.include(inEnglish);
    });
  }

  it('is told after the range around it', () => {
    const [inJapanese] = sentencesOf(positionOf([postings]));
    expect(inJapanese).to.equal(
      '全体では、示された範囲（380〜1,280万円）を3等分した真ん中にあたります。全体の中央値（680万円）より170万円高い金額です。',
    );
    expect(placesOf(positionOf([postings]))).to.deep.equal(['middle']);
  });
});

describe('Figures of another currency', () => {
  it('are not compared, and the answer says so', () => {
    const { answers } = positionOf([estimate, dollars]);
    expect(answers[3]).to.deep.equal({
      level: undefined,
      isOwn: false,
      sentence: '厚生労働省は通貨が違うため、比べていません。',
      brief: '',
    });
    const inEnglish = positionOf([estimate, dollars], { told: telling('en') });
    expect(sentencesOf(inEnglish)[3]).to.include('another currency').and.match(/\.$/);
  });

  it('have no answer at all where the first series has them, since the reader meant yen', () => {
    const { position, lines } = viewOf([dollars, mean], {});
    expect([position, lines]).to.deep.equal([undefined, undefined]);
  });

  it('are compared where the first series has them, and then those in yen are not', () => {
    const { position, lines } = viewOf([dollars, mean], { amount: 150_000, currency: 'USD' });
    expect(sentencesOf(position!)[0]).to.include('$20,000高い');
    expect(sentencesOf(position!)[1]).to.include('通貨が違う');
    expect(lines?.[0]).to.include({ amount: '$150,000', value: 150_000 });
  });
});

describe('Monthly figures', () => {
  const monthly = series({ period: 'month', bands: [band({ low: 500_000, high: 750_000 }, { level: 'junior' })] });

  it('are compared per year', () => {
    for (const [amount, place] of [
      [5_999_999, 'below'],
      [6_000_000, 'lower'],
      [9_000_000, 'upper'],
      [9_000_001, 'above'],
    ] as const) {
      expect(placesOf(positionOf([monthly], { amount }))).to.deep.equal([place]);
    }
    expect(sentencesOf(positionOf([monthly]))[0]).to.include('（600〜900万円）');
  });

  it('are answered the same where the widget shows pay per month', () => {
    for (const all of [[monthly], [estimate], [mean, estimate]]) {
      const perMonth = positionOf(all, { told: telling('ja', 'month') });
      expect(perMonth).to.deep.equal(positionOf(all));
    }
  });
});

describe('The gap to the line to compare with', () => {
  it('is said in 万円', () => {
    expect(viewOf([estimate], {}, occupation).position?.benchmark).to.equal(
      'ソフトウェア作成者の平均（578.5万円）より271.5万円高い金額です。',
    );
    expect(viewOf([estimate], { amount: 5_000_000 }, occupation).position?.benchmark).to.equal(
      'ソフトウェア作成者の平均（578.5万円）より78.5万円低い金額です。',
    );
  });

  it('is said in English', () => {
    expect(viewOf([estimate], { told: telling('en') }, occupation).position?.benchmark).to.equal(
      'That is ¥2.715M above the mean for Software developers (¥5.785M).',
    );
  });

  it('is one per year, whatever the widget and the benchmark are stated for', () => {
    const perMonth = benchmark(officialMean(500_000, { period: 'month' }));
    const view = viewOf([estimate], { told: telling('ja', 'month') }, perMonth);
    expect(view.position?.benchmark).to.include('（600万円）より250万円高い');
  });

  it('is not said without such a line', () => {
    expect(viewOf([estimate], {}).position?.benchmark).to.equal(undefined);
    expect(viewOf([estimate], {}, benchmark(dollars)).position?.benchmark).to.equal(undefined);
  });
});

describe('What the answers do not say', () => {
  it('is said with them: that ranges tell nothing of people', () => {
    expect(positionOf([mean]).caveat).to.equal(`${telling().words.position.caveat}。`);
    expect(positionOf([mean], { told: telling('en') }).caveat).to.match(/do not say what share of people/);
  });

  it('says what was cut in three, where something was', () => {
    const { thirds, caveat } = telling().words.position;
    expect(positionOf([estimate]).caveat).to.equal(`${thirds}。${caveat}。`);
    expect(positionOf([estimate], { amount: 1_000_000 }).caveat).to.equal(`${caveat}。`);
  });

  it('is how many people earn more: no answer has a percentage or a percentile', () => {
    const claim = /[%％]|percent|パーセン|割合|上位|下位|人数|人が|\btop\b|people|earn/i;
    fc.assert(
      fc.property(typed, fc.constantFrom(telling('ja'), telling('en')), (asked, told) => {
        const position = viewOf([estimate, postings, mean, dollars], { ...asked, told }, occupation).position!;
        const said = position.answers.flatMap(({ sentence, brief }) => [sentence, brief]);
        for (const text of [...said, position.noBand ?? '', position.benchmark ?? '']) expect(text).to.not.match(claim);
      }),
    );
  });
});
