// The version comes from package.json. It also stands in the library, which tells its copies apart by it, in lock files,
// and in the examples, which ask for it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const examples = 'demo/frameworks';

/**
 * Enters package.json's version everywhere else.
 *
 * @param {string} root - The folder of package.json.
 */
export function enterVersion(root) {
  for (const [file, text] of withVersion(root)) writeFileSync(path.join(root, file), text);
}

/**
 * Files that do not have package.json's version.
 *
 * @param {string} root - The folder of package.json.
 * @returns {string[]} Their paths.
 */
export function outdated(root) {
  return withVersion(root)
    .filter(([file, text]) => text !== read(root, file))
    .map(([file]) => file);
}

/** Each file's path, and its text with the version entered. */
function withVersion(root) {
  const { name, version } = JSON.parse(read(root, 'package.json'));
  const range = { [name]: `^${version}` };
  const folders = readdirSync(path.join(root, examples), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${examples}/${entry.name}`);
  return [
    ['src/version.ts', read(root, 'src/version.ts').replace(/(?<=version = ')[^']*/, version)],
    changed('package-lock.json', (lock) => {
      lock.version = version;
      lock.packages[''].version = version;
    }),
    ...folders.map((folder) =>
      changed(`${folder}/package.json`, (project) => Object.assign(project.dependencies, range)),
    ),
    ...folders.map((folder) =>
      changed(`${folder}/package-lock.json`, ({ packages }) => {
        Object.assign(packages[''].dependencies, range);
        packages[`node_modules/${name}`].version = version;
      }),
    ),
  ];

  function changed(file, change) {
    const content = JSON.parse(read(root, file));
    change(content);
    return [file, `${JSON.stringify(content, null, 2)}\n`];
  }
}

function read(root, file) {
  return readFileSync(path.join(root, file), 'utf8');
}
