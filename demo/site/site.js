// What the site's pages add to their HTML: examples follow what the reader writes, code has colours and a copy button.

const policy = globalThis.trustedTypes?.createPolicy('role-salary-site', { createHTML: (text) => text });

for (const example of document.querySelectorAll('.example')) makeLive(example);
for (const code of document.querySelectorAll('pre > code')) addCopyButton(code);
colour(document.querySelectorAll('pre > code'));

function makeLive(example) {
  const stage = example.querySelector('.stage');
  const [html, css] = example.querySelectorAll('textarea');
  const [reset, copy] = example.querySelectorAll('button');
  if (css) followCss(stage, css);
  let timer;
  html.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(stage, html.value), 250);
  });
  example.addEventListener('input', () => (reset.hidden = false));
  reset.addEventListener('click', () => {
    html.focus();
    reset.hidden = true;
    for (const field of [html, css].filter(Boolean)) {
      field.value = field.defaultValue;
      field.dispatchEvent(new Event('input'));
    }
  });
  copyOnClick(copy, () => html.value);
  copy.hidden = !navigator.clipboard;
  copy.parentElement.hidden = false;
}

/** The page's policy lets nothing run that stands in what the reader writes. */
function show(stage, text) {
  const { body } = new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
  stage.replaceChildren(...body.childNodes);
}

function followCss(stage, field) {
  const sheet = new CSSStyleSheet();
  const follow = () => sheet.replaceSync(`#${stage.id} { ${field.value} }`);
  follow();
  document.adoptedStyleSheets.push(sheet);
  field.addEventListener('input', follow);
}

function addCopyButton(code) {
  if (!navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.body.dataset.copy;
  copyOnClick(button, () => code.textContent);
  code.parentElement.append(button);
}

function copyOnClick(button, text) {
  const { copy, copied } = document.body.dataset;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), 2000);
  });
}

function colour(codes) {
  if (!globalThis.Highlight) return;
  const patterns = {
    'code-tag': /<\/?[\w-]+|\/?>(?=\s|<|$)/g,
    'code-name': /--[\w-]+|\b[\w-]+(?==")/g,
    'code-value': /"[^"]*"|'[^'\n]*'|#[\da-f]{3,6}\b/g,
  };
  for (const [name, pattern] of Object.entries(patterns)) {
    CSS.highlights.set(name, new Highlight(...[...codes].flatMap((code) => matches(code.firstChild, pattern))));
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
