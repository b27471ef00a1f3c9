// What the gallery adds to its plain HTML: data of its own for one widget, colours and copy buttons for the code.

document.querySelector('#own-role').roleData = {
  slug: 'star_chart_editor',
  name: '星図の編集者（架空のデータ）',
  salary: [
    {
      kind: 'self-reported',
      statistic: 'median',
      by: 'all',
      currency: 'JPY',
      period: 'month',
      bands: [
        { label: '北の空の担当', low: { value: 240_000 }, high: { value: 410_000 }, figure: { value: 320_000 } },
        { label: '南の空の担当', low: { value: 260_000 }, high: { value: 480_000 }, figure: { value: 350_000 } },
      ],
      source: {
        publisher: '架空のデータ',
        definition: '見本のために作った月額',
        caveat: '実在の職種や調査ではありません。',
      },
    },
  ],
};

const samples = document.querySelectorAll('pre code');

const patterns = {
  'code-tag': /<\/?[\w-]+|\/?>(?=\s|<|$)/g,
  'code-name': /--[\w-]+|\b[\w-]+(?==")/g,
  'code-value': /"[^"]*"|'[^']*'|#[\da-f]{3,6}\b/g,
};

if (globalThis.Highlight) {
  for (const [name, pattern] of Object.entries(patterns)) {
    CSS.highlights.set(name, new Highlight(...[...samples].flatMap((sample) => matches(sample.firstChild, pattern))));
  }
}

function matches(text, pattern) {
  return [...text.data.matchAll(pattern)].map(
    ({ 0: found, index }) =>
      new StaticRange({
        startContainer: text,
        startOffset: index,
        endContainer: text,
        endOffset: index + found.length,
      }),
  );
}

if (navigator.clipboard) {
  for (const sample of samples) sample.parentElement.before(copyButton(sample));
}

function copyButton(sample) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'コピー';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(sample.textContent);
    button.textContent = 'コピーしました';
    setTimeout(() => (button.textContent = 'コピー'), 2000);
  });
  return button;
}
