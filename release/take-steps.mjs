/**
 * Takes one step after the other, until one cannot be taken.
 *
 * @param {{ name: string, take: () => string | void }[]} steps
 * @param {(line: string) => void} say
 * @returns {boolean} Whether all were taken.
 */
export function takeSteps(steps, say) {
  for (const { name, take } of steps) {
    say(`${name} …`);
    try {
      const answer = take();
      if (answer) say(`  ${answer}`);
    } catch (error) {
      say(`Stopped at “${name}”: ${error.message}`);
      return false;
    }
  }
  return true;
}
