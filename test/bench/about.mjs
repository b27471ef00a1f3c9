import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { startBrowser } from './browser.mjs';

const libraries = ['chart.js', 'echarts', 'uplot'];

/** On what the benchmark runs. `load` is what the machine is busy with before it: much more than 0 makes it noisy. */
export async function about() {
  const browser = await startBrowser();
  const chromium = await browser.version();
  await browser.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    load: Math.round(loadavg()[0] * 10) / 10,
    versions: {
      'role-salary': versionIn('package.json'),
      ...Object.fromEntries(libraries.map((name) => [name, versionIn(`node_modules/${name}/package.json`)])),
      Chromium: chromium.replace(/^\w+\//, ''),
      'Node.js': process.versions.node,
    },
  };
}

function versionIn(file) {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).version;
}
