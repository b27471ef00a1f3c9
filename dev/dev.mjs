// The demo, which shows every change of src/, data/ and demo/ a few seconds after it is saved:
//
//   npm run dev                 builds the library and runs this file
//   PORT=3000 npm run dev       another port
import path from 'node:path';
import { liveSite } from './live-site.mjs';
import { rebuild } from './rebuild.mjs';
import { watchFolders } from './watch.mjs';

const root = path.dirname(import.meta.dirname);
const { site, reload, close } = await liveSite({ port: Number(process.env.PORT ?? 8080) });

const leave = watchFolders(root, ['src', 'data', 'demo'], async (files) => {
  try {
    await rebuild(files);
    await reload();
    console.log(`Reloaded for ${files.join(', ')}`);
  } catch (error) {
    console.error(error.message);
  }
});
console.log(`Gallery  ${site}/\nBuilder  ${site}/builder.html`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    leave();
    close();
  });
}
