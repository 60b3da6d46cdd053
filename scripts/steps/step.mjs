/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string} [output] what the tools printed; shown when something failed
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => string | null} [missing] what this machine lacks for it, as a sentence; null when nothing
 * @property {() => Promise<Count>} work rejects with CommandFailed when a tool fails
 */

/**
 * Takes a step and turns whatever happens into a count, so that the closing line is always true.
 *
 * @param {Step} step
 * @returns {Promise<Count>}
 */
export async function countOf(step) {
  try {
    return await step.work();
  } catch (error) {
    return { passed: 0, failed: 1, output: error.output ?? error.stack };
  }
}
