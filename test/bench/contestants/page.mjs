/** The page that all contestants stand in: boxes of 360 px in four columns, with text before and after them. */

const columns = 4;
const boxWidth = 360;
const gap = 20;
/** Nothing within this distance of the screen is loaded by anyone. */
const fold = 5_000;

const styles = `
  body { margin: ${gap}px; font: 16px/1.5 sans-serif; }
  main { display: grid; grid-template-columns: repeat(${columns}, ${boxWidth}px); gap: ${gap}px; align-items: start; }
  .below { margin-block-start: ${fold}px; }
  figure { margin: 0; }
  .chart { block-size: 220px; }
  table { inline-size: 100%; border-collapse: collapse; }`;

/**
 * @param {string[]} boxes What stands in each box.
 * @param {{ head?: string, isBelow?: boolean }} [options] More for the head; whether no box is on the first screen.
 */
export function page(boxes, { head = '', isBelow = false } = {}) {
  const filled = boxes.map((content) => `<div class="box">${content}</div>`).join('\n');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>年収</title>
<link rel="icon" href="data:,">
<style>${styles}
</style>
${head}
</head>
<body>
<p>職種ごとの年収は次のとおりです。</p>
<main${isBelow ? ' class="below"' : ''}>
${filled}
</main>
<p>年収は推定です。</p>
</body>
</html>
`;
}

/** No reader's screen is taller, in CSS pixels; what does not fit into it is below it. */
const tallest = 2_160;

/** A screen that is tall enough for so many boxes of that height, as far as screens go; a usual one where they are below it. */
export function screenFor({ count, isBelow, height }) {
  const width = columns * (boxWidth + gap) + gap;
  const needed = Math.ceil(count / columns) * (height + gap) + 200;
  return { width, height: isBelow ? 900 : Math.min(Math.max(900, needed), tallest) };
}
