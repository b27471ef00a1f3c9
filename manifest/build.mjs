// Writes the custom elements manifest, and what editors and frameworks have of it. Part of the build.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editorData } from './editor-data.mjs';
import { makeManifest } from './make-manifest.mjs';
import { tagTypes } from './tag-types.mjs';

const types = fileURLToPath(new URL('types', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const manifest = makeManifest();
for (const [name, value] of Object.entries({ 'custom-elements': manifest, ...editorData(manifest) })) {
  writeFileSync(`${dist}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

mkdirSync(`${dist}/types`, { recursive: true });
for (const name of readdirSync(types)) copyFileSync(`${types}/${name}`, `${dist}/types/${name}`);
writeFileSync(`${dist}/types/tags.d.ts`, tagTypes(manifest));
writeFileSync(`${dist}/types/nothing.js`, '// What is imported here are types only.\n');
