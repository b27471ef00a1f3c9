/** A pay chart as a picture to take away: with its title, its sources and their caveats burnt in. */
import { type Box, type Stroke, pictureLayout } from './picture-layout.js';
import { pictureWidth } from './picture-style.js';
import { drawText, typesetter } from './picture-text.js';
import { type RangeChartSpec, drawRangeChart } from './range-chart.js';

/** Texts are wrapped where they are too long; empty ones take no place. All amounts are in one unit. */
export interface ChartPicture {
  /** Language tag of the texts. */
  language: string;
  title: string;
  /** Which kind of figures, as a badge beside the title. */
  kind?: string | undefined;
  subtitle: string;
  groups: readonly PictureGroup[];
  /** A figure to compare with: a dashed line through all rows. */
  benchmark?: { label: string; value: number; colour: string } | undefined;
  axis: RangeChartSpec['axis'];
  /** Where the figures come from, with caveats, behind the kind of figures. */
  sources: readonly { kind: string; text: string }[];
  /** Where the picture comes from. */
  origin?: string | undefined;
  /** Any CSS colours; none of them may depend on an element. */
  colours: { surface: string; text: string; muted: string; border: string; accent: string; figure: string };
  /** Font families as in CSS. */
  font: string;
}

export interface PictureGroup {
  heading?: string | undefined;
  rows: readonly PictureRow[];
  /** Said where there are no rows. */
  empty?: string | undefined;
}

export interface PictureRow {
  label: string;
  detail: string;
  amount: string;
  /** The range around a mean or median, in words. */
  around?: string | undefined;
  colour: string;
  low?: number | undefined;
  high?: number | undefined;
  /** Where the tail of an open end stops; undefined for a closed end. */
  tailEnd?: number | undefined;
  /** A mean or median. */
  figure?: number | undefined;
}

/** Dots per CSS pixel. */
const pixelRatio = 2;

/** 720 CSS pixels wide and as high as it needs to be, two dots per pixel. Throws where nothing can be drawn on. */
export function drawChartPicture(picture: ChartPicture): HTMLCanvasElement {
  const { language, font, colours } = picture;
  const canvas = newCanvas(language);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The canvas has no 2d context.');
  const { height, chart, texts, strokes, badge } = pictureLayout(picture, typesetter(pen, font, language));
  canvas.width = pictureWidth * pixelRatio;
  canvas.height = height * pixelRatio;
  pen.scale(pixelRatio, pixelRatio);
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, pictureWidth, height);
  drawChart(pen, { ...chart, pixelRatio }, language);
  drawText(pen, font, colours.surface, texts);
  for (const stroke of strokes) drawStroke(pen, stroke);
  if (badge) drawBadge(pen, badge, colours.border);
  return canvas;
}

/** Of the Chinese and the Japanese form of a sign, browsers draw that of the canvas's language. */
function newCanvas(language: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.lang = language;
  return canvas;
}

/** On a canvas of its own first: tails fade by taking away whatever is below them. */
function drawChart(pen: CanvasRenderingContext2D, spec: RangeChartSpec, language: string): void {
  const canvas = newCanvas(language);
  const chart = drawRangeChart(canvas, spec);
  pen.drawImage(canvas, 0, 0, spec.width, spec.height);
  chart.destroy();
}

function drawStroke(pen: CanvasRenderingContext2D, stroke: Stroke): void {
  pen.strokeStyle = stroke.colour;
  pen.lineWidth = stroke.thickness;
  pen.setLineDash(stroke.dashed ? [5, 4] : []);
  pen.beginPath();
  pen.moveTo(stroke.left, stroke.middle);
  pen.lineTo(stroke.right, stroke.middle);
  pen.stroke();
}

function drawBadge(pen: CanvasRenderingContext2D, { left, top, width, height }: Box, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.setLineDash([]);
  pen.beginPath();
  pen.roundRect(left, top, width, height, height / 2);
  pen.stroke();
}
