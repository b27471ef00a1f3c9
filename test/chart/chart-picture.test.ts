import { expect } from 'chai';
import * as fc from 'fast-check';
import { type ChartPicture, type PictureRow, drawChartPicture } from '../../src/chart/chart-picture.js';

const colours = {
  surface: '#ffffff',
  text: '#111111',
  muted: '#556677',
  border: '#ddddee',
  accent: '#0055aa',
  figure: '#aa00aa',
};
const plain = dot(colours.surface);
const blue = '#0000c8';
const green = '#007800';
const orange = '#c86400';
const width = 720;
const margin = 40;

function picture(rows: Partial<PictureRow>[], changes: Partial<ChartPicture> = {}): ChartPicture {
  return {
    language: 'en',
    title: 'Tester salary',
    subtitle: 'yearly pay',
    groups: [{ rows: rows.map(row) }],
    axis: { max: 1_000, ticks: [0, 500, 1_000].map((value) => ({ value, label: `${value}` })) },
    sources: [{ kind: 'Estimate', text: 'Source: estimate by the Guild of Testers.' }],
    colours,
    font: 'sans-serif',
    ...changes,
  };
}

const row = (changes: Partial<PictureRow> = {}): PictureRow => ({
  label: 'Junior',
  detail: '(0–3 years)',
  amount: '200–400',
  colour: blue,
  ...changes,
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawn {
  canvas: HTMLCanvasElement;
  /** Every text that was written, and the place of its ink in CSS pixels. */
  texts: (Box & { text: string })[];
}

describe('The picture of a pay chart', () => {
  const { fillText } = CanvasRenderingContext2D.prototype;
  const { getContext } = HTMLCanvasElement.prototype;
  let texts: Drawn['texts'];

  beforeEach(() => {
    texts = [];
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      // Chart.js draws once before it is told the size.
      if (this.canvas.width < 2 * width) return;
      const at = this.getTransform().transformPoint({ x, y });
      const ink = this.measureText(text);
      texts.push({
        text,
        left: at.x / 2 - ink.actualBoundingBoxLeft,
        right: at.x / 2 + ink.actualBoundingBoxRight,
        top: at.y / 2 - ink.actualBoundingBoxAscent,
        bottom: at.y / 2 + ink.actualBoundingBoxDescent,
      });
      fillText.call(this, text, x, y, ...rest);
    };
  });
  afterEach(() => {
    CanvasRenderingContext2D.prototype.fillText = fillText;
    HTMLCanvasElement.prototype.getContext = getContext;
    document.documentElement.dir = '';
  });

  function draw(...args: Parameters<typeof picture>): Drawn {
    texts = [];
    return { canvas: drawChartPicture(picture(...args)), texts };
  }

  const textOf = ({ texts: all }: Drawn, text: string) => all.find((one) => one.text === text)!;

  it('is 720 CSS pixels wide at two dots per pixel', () => {
    expect(draw([{}]).canvas.width).to.equal(1_440);
  });

  it('is as high as its rows and sources need', () => {
    const low = draw([{}]).canvas.height;
    expect(draw([{}, {}]).canvas.height).to.be.greaterThan(low);
    const text = 'Source: estimate by the Guild of Testers. '.repeat(6);
    expect(draw([{}], { sources: [{ kind: 'Estimate', text }] }).canvas.height).to.be.greaterThan(low);
  });

  it('draws bars in their colours, one below the other on one axis from zero', () => {
    const { canvas } = draw([
      { low: 200, high: 400, colour: blue },
      { low: 600, high: 1_000, colour: green },
    ]);
    const [first, second] = [inkOf(canvas, blue), inkOf(canvas, green)];
    const unit = (first.right - first.left) / 200;
    expect(second.right - second.left).to.be.closeTo(400 * unit, 2);
    expect(second.left - first.left).to.be.closeTo(400 * unit, 2);
    expect(second.top).to.be.greaterThan(first.bottom);
  });

  it('writes the amount behind the end of the bar, as high as the bar', () => {
    const drawn = draw([{ low: 200, high: 400 }]);
    const [bar, amount] = [inkOf(drawn.canvas, blue), textOf(drawn, '200–400')];
    expect(amount.left - bar.right).to.be.within(8, 20);
    expect(middle(amount)).to.be.closeTo(middle(bar), 3);
  });

  it('writes the amount above the bar where there is no room behind it', () => {
    const amount = 'from 200 to more than the whole length of any axis';
    const drawn = draw([{ low: 500, high: 1_000, amount }]);
    expect(textOf(drawn, amount).bottom).to.be.at.most(inkOf(drawn.canvas, blue).top);
    expect(textOf(drawn, amount).right).to.be.at.most(width - margin + 1);
  });

  it('marks a mean or median, with the range around it in words', () => {
    const drawn = draw([{ low: 200, high: 800, figure: 500, amount: '500', around: '(200–800)' }]);
    const [bar, mark] = [inkOf(drawn.canvas, blue), inkOf(drawn.canvas, colours.figure)];
    expect((mark.left + mark.right) / 2).to.be.closeTo((bar.left + bar.right) / 2, 1);
    expect(textOf(drawn, '(200–800)').left).to.be.greaterThan(bar.right);
  });

  it('draws no bar where nothing is known, and says so at the start of the axis', () => {
    const { canvas, texts: all } = draw([
      { low: 300, high: 400 },
      { colour: green, amount: 'No data' },
    ]);
    expect(inkOf(canvas, green).left).to.equal(Infinity);
    expect(textOf({ canvas, texts: all }, 'No data').left).to.be.lessThan(inkOf(canvas, blue).left);
  });

  it('draws the line to compare with at its figure, and names it beside a sample', () => {
    const drawn = draw([{ low: 200, high: 400 }], {
      benchmark: { label: 'All testers: 700', value: 700, colour: orange },
    });
    const bar = inkOf(drawn.canvas, blue);
    const at = Math.round(bar.left + 500 * ((bar.right - bar.left) / 200));
    const colour = (y: number) => dots(drawn.canvas, at - 2, y, 4, 1);
    const rows = Array.from({ length: Math.round(bar.bottom - bar.top) }, (_, index) => colour(bar.top + index));
    expect(rows.some((found) => found.includes(dot(orange)))).to.equal(true);
    expect(rows.every((found) => found.includes(dot(orange)))).to.equal(false);
    const label = textOf(drawn, 'All testers: 700');
    const sample = dots(drawn.canvas, margin, Math.round(middle(label)) - 3, 24, 6);
    expect(sample.includes(dot(orange))).to.equal(true);
    expect(label.left).to.be.greaterThan(margin + 24);
  });

  it('burns in title, kind, subtitle, names, ticks, sources whole, and where it is from', () => {
    const text = 'Source: estimate by the Guild of Testers, asked in every harbour between here and there. '.repeat(3);
    const drawn = draw([{ low: 200, high: 400 }], {
      kind: 'Estimate',
      groups: [{ heading: 'Testers', rows: [row()] }],
      sources: [{ kind: 'Estimate', text }],
      origin: 'https://news.example/pay',
    });
    const written = drawn.texts.map((one) => one.text).join(' ');
    for (const part of ['Tester salary', 'Estimate', 'yearly pay', 'Testers', 'Junior', '(0–3 years)', '0 500 1000']) {
      expect(written).to.include(part);
    }
    expect(written).to.include(text.trim()).and.include('https://news.example/pay');
    for (const { left, right, top, bottom } of drawn.texts) {
      const ink = dots(drawn.canvas, left, top, right - left, bottom - top).filter((one) => one !== plain);
      expect(ink.length).to.be.greaterThan(10);
    }
  });

  it('says of a group without rows why it has none', () => {
    const drawn = draw([], { groups: [{ rows: [row()] }, { heading: 'Ferry pilot', rows: [], empty: 'No data.' }] });
    expect(textOf(drawn, 'No data.').top).to.be.greaterThan(textOf(drawn, 'Ferry pilot').bottom);
  });

  it('puts the badge below a title that leaves it no room', () => {
    const title = 'What testers are paid in harbours';
    const behind = draw([{}], { title, kind: 'Estimate' });
    expect(textOf(behind, 'Estimate').left).to.be.greaterThan(textOf(behind, title).right);
    const kind = 'An estimate with figures of more kinds than fit behind any title';
    const below = draw([{}], { title, kind });
    expect(textOf(below, kind).top).to.be.greaterThan(textOf(below, title).bottom);
  });

  it('is dark in dark colours', () => {
    const dark = { ...colours, surface: '#161a20', text: '#eeeeee' };
    const { canvas } = draw([{ low: 200, high: 400 }], { colours: dark });
    const edges = [...dots(canvas, 0, 0, width, 1), ...dots(canvas, 0, canvas.height / 2 - 1, width, 1)];
    expect(new Set(edges)).to.deep.equal(new Set([dot(dark.surface)]));
    expect(inkOf(canvas, dark.text).left).to.be.within(margin - 1, margin + 5);
    expect(inkOf(canvas, '#ffffff').left).to.equal(Infinity);
  });

  it('is the same on a page that reads from right to left', () => {
    const drawn = draw([{ low: 200, high: 400 }]).canvas.toDataURL();
    document.documentElement.dir = 'rtl';
    expect(draw([{ low: 200, high: 400 }]).canvas.toDataURL()).to.equal(drawn);
  });

  it('says so where there is nothing to draw on', () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    expect(() => draw([{}])).to.throw('no 2d context');
  });

  it('lets no text overlap another or stand in the margin, whatever it is to show', () => {
    fc.assert(
      fc.property(anyPicture, (changes) => {
        const { canvas, texts: all } = draw([], changes);
        for (const [index, one] of all.entries()) {
          const where = JSON.stringify(one);
          expect(Math.floor(one.left), where).to.be.at.least(margin - 3);
          expect(Math.ceil(one.right), where).to.be.at.most(width - margin + 3);
          expect(
            all.slice(index + 1).find((other) => overlap(one, other)),
            where,
          ).to.equal(undefined);
        }
        for (const [left, top, wide, high] of [
          [0, 0, width, margin - 3],
          [0, 0, margin - 3, canvas.height / 2],
          [width - margin + 3, 0, margin - 3, canvas.height / 2],
          [0, canvas.height / 2 - margin + 3, width, margin - 3],
        ] as const) {
          expect(dots(canvas, left, top, wide, high).every((one) => one === plain)).to.equal(true);
        }
      }),
      { numRuns: 6 },
    );
  }).timeout(30_000);
});

const anyText = fc.constantFrom(
  'doda',
  'ジュニア',
  'Ministry of Health, Labour and Welfare, Japan, Basic Survey on Wage Structure 2025',
  '厚生労働省「令和7年賃金構造基本統計調査」（一般労働者・男女計・企業規模計）',
  'https://news.example/articles/2026/what-a-tester-earns-in-the-north-and-what-in-the-south.html?all=1',
);

const anyRow = fc
  .record({
    label: anyText,
    detail: fc.oneof(fc.constant(''), anyText),
    amount: fc.constantFrom('¥6M', '1億2,000万円〜1億5,000万円以上', 'from ¥1,234,567,890 to over ¥9,876,543,210'),
    around: fc.option(fc.constantFrom('（380〜1,282万円）', ' (¥3.8M–¥12.82M)'), { nil: undefined }),
    bounds: fc.tuple(fc.nat(900), fc.nat(900)).map((pair) => pair.toSorted((a, b) => a - b)),
    isOpen: fc.boolean(),
    figure: fc.option(fc.nat(1_000), { nil: undefined }),
  })
  .map(({ bounds: [low = 0, high = 0], isOpen, ...rest }) =>
    row({ ...rest, low, high, tailEnd: isOpen ? high + 90 : undefined }),
  );

const anyPicture: fc.Arbitrary<Partial<ChartPicture>> = fc.record({
  language: fc.constantFrom('ja', 'en'),
  title: anyText,
  kind: fc.option(fc.constantFrom('推定', 'Official statistics'), { nil: undefined }),
  subtitle: anyText,
  groups: fc.array(
    fc.record({
      heading: fc.option(anyText, { nil: undefined }),
      rows: fc.array(anyRow, { maxLength: 6 }),
      empty: fc.option(anyText, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  benchmark: fc.option(fc.record({ label: anyText, value: fc.nat(1_000), colour: fc.constant(orange) }), {
    nil: undefined,
  }),
  sources: fc.array(fc.record({ kind: fc.constantFrom('推定', 'Official statistics'), text: anyText })),
  origin: fc.option(anyText, { nil: undefined }),
});

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** The dots in a box of CSS pixels, each as one number. */
function dots(canvas: HTMLCanvasElement, left: number, top: number, wide: number, high: number): Uint32Array {
  const twice = (length: number) => Math.round(length * 2);
  const { data } = canvas.getContext('2d')!.getImageData(twice(left), twice(top), twice(wide), twice(high));
  return new Uint32Array(data.buffer);
}

/** The number of a dot of this colour, such as `#0000c8`. */
function dot(colour: string): number {
  const [red = 0, greenPart = 0, bluePart = 0] = colour.match(/[\da-f]{2}/g)!.map((part) => Number.parseInt(part, 16));
  return new Uint32Array(new Uint8Array([red, greenPart, bluePart, 255]).buffer)[0]!;
}

/** The box around all dots of exactly this colour, in CSS pixels; endless where there is none. */
function inkOf(canvas: HTMLCanvasElement, colour: string): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const wanted = dot(colour);
  for (const [index, found] of dots(canvas, 0, 0, canvas.width / 2, canvas.height / 2).entries()) {
    if (found !== wanted) continue;
    const [x, y] = [(index % canvas.width) / 2, Math.floor(index / canvas.width) / 2];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 0.5);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 0.5);
  }
  return box;
}
