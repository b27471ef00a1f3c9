import { conditions, startBrowser } from './browser.mjs';
import { blank, contestants } from './contestants/contestants.mjs';
import { inTurn } from './contestants/roles.mjs';
import { visit } from './visit.mjs';

/**
 * Measures all contestants, one after the other and again, so that a machine that becomes slower does so for all of
 * them. Each has a fresh browser in each round.
 *
 * @param server From `startServer()`, with all that the pages load.
 * @param plan Names of conditions, each with the scenes to be measured under it.
 * @returns What was noted, a list by condition, scene and contestant.
 */
export async function measureAll(server, { rounds, plan, progress }) {
  const noted = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of [blank, ...contestants]) {
      progress(`Round ${round} of ${rounds}: ${contestant.name.en}`);
      const browser = await startBrowser();
      for (const [condition, scenes] of Object.entries(plan)) {
        for (const scene of scenes) {
          const what = await visit(browser, conditions[condition], await pageOf(server, contestant, scene));
          (((noted[condition] ??= {})[scene.id] ??= {})[contestant.id] ??= []).push(what);
        }
      }
      await browser.close();
    }
  }
  return noted;
}

/** Serves the contestant's page of that scene, and says what there is to see. */
export async function pageOf(server, contestant, { id, count, isBelow, acts }) {
  const pathname = `/${contestant.id}-${id}.html`;
  if (!server.has(pathname)) server.add(pathname, await contestant.html(inTurn(count), { isBelow }));
  return {
    url: server.origin + pathname,
    bytesOf: server.bytes,
    count: contestant === blank ? 0 : count,
    height: contestant.height,
    isBelow,
    acts,
    contestant,
  };
}
