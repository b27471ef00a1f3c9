import { expect } from 'chai';
import { type RangeBar, type RangeChart, type RangeChartSpec, drawRangeChart } from '../../src/chart/range-chart.js';

const blue: Colour = [0, 0, 200];
const orange: Colour = [200, 100, 0];
const green: Colour = [0, 120, 0];
const white: Colour = [255, 255, 255];

type Colour = [red: number, green: number, blue: number];

/** 400 × 100 pixels with an axis from 0 to 1,000 between x = 50 and x = 350: 0.3 pixels per unit. */
function spec(bars: Partial<RangeBar>[], changes: Partial<RangeChartSpec> = {}): RangeChartSpec {
  return {
    width: 400,
    height: 100,
    pixelRatio: 1,
    area: { left: 50, right: 350, top: 10, bottom: 80 },
    axis: { max: 1_000, ticks: [] },
    lines: [],
    bars: bars.map((bar) => ({ centre: 40, thickness: 20, colour: rgb(blue), ...bar })),
    colours: { label: 'black', grid: rgb(green), surface: rgb(white), figure: rgb(orange) },
    font: { family: 'sans-serif', size: 12 },
    ...changes,
  };
}

const rgb = (colour: Colour) => `rgb(${colour.join(' ')})`;
const x = (amount: number) => 50 + amount * 0.3;

describe('The chart of ranges', () => {
  let canvas: HTMLCanvasElement;
  let chart: RangeChart | undefined;

  beforeEach(() => {
    canvas = document.createElement('canvas');
    document.body.append(canvas);
  });
  afterEach(() => {
    chart?.destroy();
    chart = undefined;
    canvas.remove();
  });

  const draw = (...args: Parameters<typeof spec>) => (chart = drawRangeChart(canvas, spec(...args)));

  /** The dot at these CSS pixels: its colour, and how much of it covers the page. */
  function dot(left: number, top: number): { colour: Colour; cover: number } {
    const scale = canvas.width / 400;
    const [red = 0, greenPart = 0, bluePart = 0, alpha = 0] = canvas
      .getContext('2d')!
      .getImageData(Math.round(left * scale), Math.round(top * scale), 1, 1).data;
    return { colour: [red, greenPart, bluePart], cover: alpha / 255 };
  }

  it('draws a range from its lower to its upper end, and nothing before or behind', () => {
    draw([{ low: 200, high: 600 }]);
    expect(dot(x(200) - 2, 40).cover).to.equal(0);
    expect(dot(x(200) + 2, 40)).to.deep.equal({ colour: blue, cover: 1 });
    expect(dot(x(600) - 2, 40)).to.deep.equal({ colour: blue, cover: 1 });
    expect(dot(x(600) + 2, 40).cover).to.equal(0);
  });

  it('draws it where the row is, as thick as it is told', () => {
    draw([{ low: 200, high: 600, centre: 60, thickness: 10 }]);
    expect(dot(x(400), 53).cover).to.equal(0);
    expect(dot(x(400), 56).cover).to.equal(1);
    expect(dot(x(400), 64).cover).to.equal(1);
    expect(dot(x(400), 67).cover).to.equal(0);
  });

  it('draws an open end as open: solid to the last known value, then fading, then an arrow', () => {
    draw([{ low: 200, high: 600, tailEnd: 800 }]);
    expect(dot(x(600) - 2, 40)).to.deep.equal({ colour: blue, cover: 1 });
    const covers = [620, 650, 680, 710].map((amount) => dot(x(amount), 46).cover);
    expect(covers).to.deep.equal(covers.toSorted((a, b) => b - a));
    expect(covers[0]).to.be.within(0.6, 0.99);
    expect(covers.at(-1)).to.be.within(0.01, 0.5);
    expect(dot(x(800) - 2, 40).cover).to.be.greaterThan(0.5);
    expect(dot(x(800) + 2, 40).cover).to.equal(0);
  });

  it('fades in its own colour, not through grey', () => {
    draw([{ low: 200, high: 600, tailEnd: 800 }]);
    const { colour } = dot(x(660), 46);
    expect(colour[2]).to.be.greaterThan(180);
    expect(Math.max(colour[0], colour[1])).to.be.lessThan(20);
  });

  it('draws nothing from zero for a range with a missing end', () => {
    draw([{ high: 600 }, { low: 300, centre: 70 }]);
    for (const amount of [50, 200, 400, 590]) {
      expect(dot(x(amount), 40).cover, String(amount)).to.equal(0);
      expect(dot(x(amount), 70).cover, String(amount)).to.equal(0);
    }
  });

  it('draws a mean or median as a mark, ringed against a range behind it', () => {
    draw([{ low: 200, high: 800, figure: 500 }]);
    expect(dot(x(500), 40)).to.deep.equal({ colour: orange, cover: 1 });
    expect(Math.min(...dot(x(500) + 7, 40).colour)).to.be.greaterThan(200);
    expect(dot(x(500) + 12, 40).colour).to.deep.equal(blue);
  });

  it('draws the line to compare with through all rows, in dashes', () => {
    draw([{ low: 200, high: 400 }], { lines: [{ value: 700, colour: rgb(orange), dashed: true }] });
    const covers = Array.from({ length: 70 }, (_, index) => dot(x(700) - 1, 10 + index).cover > 0.5);
    expect(covers).to.include(true).and.include(false);
    expect(dot(x(700) - 1, 85).cover).to.equal(0);
  });

  it('draws a grid line at every tick, and none elsewhere', () => {
    draw([{ low: 200, high: 400 }], {
      axis: { max: 1_000, ticks: [0, 500, 1_000].map((value) => ({ value, label: '' })) },
    });
    const isLine = (amount: number) => [-1, 0, 1].some((off) => dot(x(amount) + off, 70).colour[1] > 60);
    expect([0, 250, 500, 750, 1_000].map(isLine)).to.deep.equal([true, false, true, false, true]);
  });

  it('shows new figures in place of the old', () => {
    draw([{ low: 200, high: 400 }]).update(spec([{ low: 600, high: 800, colour: rgb(orange) }]));
    expect(dot(x(300), 40).cover).to.equal(0);
    expect(dot(x(700), 40)).to.deep.equal({ colour: orange, cover: 1 });
  });

  it('says so where there is nothing to draw on', () => {
    canvas.getContext = () => null;
    expect(() => draw([{ low: 200, high: 400 }])).to.throw('no 2d context');
  });
});
