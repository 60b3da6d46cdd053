/**
 * What became of mutants.
 *
 * @param {readonly { status: string }[]} mutants
 * @returns {{ noticed: number, asked: number, constants: number, share: number }} `noticed` by a test that failed or no
 * longer ended, of those `asked`; `constants` that only the loading of a file reaches were not asked; `share` from 0 to 1
 */
export function scoreOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const asked = noticed + count("Survived", "NoCoverage");
  return { noticed, asked, constants: count("Ignored"), share: asked === 0 ? 1 : noticed / asked };
}
