/** The growths drawn: one panel each, both axes logarithmic, so that a line's steepness is its exponent. SVG. */
import { figure } from '../figures.mjs';
import { growths } from './growths.mjs';

const panel = { width: 440, height: 300, left: 80, right: 36, top: 44, bottom: 48 };
const columns = 2;
const colours = { table: '#2457a6', comparison: '#2457a6', chart: '#7a3e9d', 'chart-js': '#c2410c' };
/** Work below this is noise. */
const least = 1;

/** @param grown From `measureGrowth()`. */
export function growthPicture(grown) {
  const drawn = growths.filter(({ id }) => grown.some(({ growth }) => growth === id));
  const width = columns * panel.width;
  const height = Math.ceil(drawn.length / columns) * panel.height;
  const most = Math.max(10, ...grown.flatMap(({ points }) => points.map(({ task }) => task.max)));
  const panels = drawn.map((growth, index) => {
    const place = [(index % columns) * panel.width, Math.floor(index / columns) * panel.height];
    const lines = grown.filter((one) => one.growth === growth.id);
    return `<g transform="translate(${place})">${panelOf(growth, lines, most)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="white"/>
${panels.join('\n')}
</svg>
`;
}

function panelOf(growth, lines, most) {
  const sizes = lines[0].points.map(({ size }) => size);
  const x = scale([sizes[0], sizes.at(-1)], [panel.left, panel.width - panel.right]);
  const y = scale([least, most], [panel.height - panel.bottom, panel.top]);
  return [
    text(panel.left, 20, `Main thread, by ${growth.name.en}`, 'font-weight="bold"'),
    ...tens(most).map((value) => levelOf(value, y)),
    ...sizes.map((size) => text(x(size), panel.height - panel.bottom + 18, figure(size), 'text-anchor="middle"')),
    text(panel.width - panel.right, panel.height - 10, growth.name.en, 'text-anchor="end" fill="#555"'),
    ...lines.map((one, index) => lineOf(one, { growth, index, x, y })),
  ].join('\n');
}

function levelOf(value, y) {
  const [from, to, at] = [panel.left, panel.width - panel.right, round(y(value))];
  return `<path d="M${from} ${at}H${to}" stroke="#ddd"/>${text(from - 8, at + 4, `${figure(value)} ms`, 'text-anchor="end" fill="#555"')}`;
}

/** A line through the medians, from the smallest to the largest of each size, and its name above all. */
function lineOf({ line, points, exponent }, { growth, index, x, y }) {
  const colour = colours[line];
  const at = (size, value) => `${round(x(size))} ${round(y(Math.max(least, value)))}`;
  const medians = points.map(({ size, task }) => at(size, task.median)).join('L');
  const ranges = points.map(({ size, task }) => `M${at(size, task.min)}L${at(size, task.max)}`).join('');
  const name = growth.lines.find(({ id }) => id === line).name.en;
  return [
    `<path d="M${medians}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    `<path d="${ranges}" fill="none" stroke="${colour}" stroke-opacity="0.4" stroke-width="4"/>`,
    text(panel.left + 8, panel.top + 12 + 16 * index, `${name}: exponent ${figure(exponent)}`, `fill="${colour}"`),
  ].join('\n');
}

function text(x, y, content, more) {
  return `<text x="${round(x)}" y="${round(y)}" ${more}>${content}</text>`;
}

/** A logarithmic scale. */
function scale([from, to], [start, end]) {
  return (value) => start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start);
}

function tens(most) {
  return Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
}

const round = (length) => Math.round(length * 10) / 10;
