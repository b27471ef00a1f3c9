/** Loaded when a reader saves a picture: the chart as it is on screen, in the widget's colours and font. */
import type { Level } from '../../catalogue/schema.js';
import { drawChartPicture } from '../../chart/chart-picture.js';
import type { PayRow } from '../../salary/pay-chart-view.js';
import { sourceText } from '../../salary/source-line.js';
import type { Language } from '../../words/languages.js';
import type { Taken } from './menu.js';

const colourNames = [
  'surface',
  'text',
  'muted',
  'border',
  'accent',
  'benchmark',
  'junior',
  'middle',
  'senior',
] as const;

/**
 * As PNG. What the reader typed into the calculator is not in it: a picture goes out of the page.
 *
 * @param origin - Address of the page.
 */
export async function payPicture(
  root: ShadowRoot,
  { title, subtitle, chart, sources }: Taken,
  language: Language,
  origin: string,
): Promise<Blob> {
  const widget = root.querySelector<HTMLElement>('.widget')!;
  const colours = coloursOf(widget);
  const { groups, max, ticks, lines = [] } = chart;
  const benchmark = lines.find(({ part }) => part === 'benchmark');
  const canvas = drawChartPicture({
    language,
    title,
    kind: groups.length === 1 ? groups[0]?.kindName : undefined,
    subtitle,
    groups: groups.map(({ name, kindName, rows, empty }) => ({
      heading: groups.length > 1 ? (name ?? kindName) : undefined,
      rows: rows.map((row) => ({ ...row, ...row.bar, ...rangeOf(row), colour: colours[colourOf(row)] })),
      empty,
    })),
    benchmark: benchmark?.value
      ? {
          label: `${benchmark.label} ${benchmark.amount}`,
          value: benchmark.value,
          colour: colours.benchmark,
        }
      : undefined,
    axis: { max, ticks: ticks.map(([value, label]) => ({ value, label })) },
    sources: sources.map((line) => ({ kind: line.kindName, text: sourceText(line) })),
    origin,
    colours: { ...colours, figure: colours.accent },
    font: getComputedStyle(widget).fontFamily,
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas made no picture.'))), 'image/png');
  });
}

function rangeOf({ bar: { range } }: PayRow) {
  return { low: range?.from, high: range?.to };
}

/** A range around a figure stands back behind it. */
function colourOf({ level = 'senior', bar }: PayRow): Level {
  return bar.figure === undefined ? level : 'junior';
}

/** The theme's colours as they are at this moment. */
function coloursOf(widget: HTMLElement): Record<(typeof colourNames)[number], string> {
  const probe = document.createElement('span');
  widget.append(probe);
  const entries = colourNames.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<(typeof colourNames)[number], string>;
}
