/** How often a long step says that it is still at work. */
const heartbeatMilliseconds = 15_000;

/**
 * Prints one plain line a step, with its seconds: `  ✓ packages built  6.1 s`.
 *
 * @param {{ write(text: string): unknown }} stream where the lines go
 */
export function progressOn(stream) {
  const line = (text) => stream.write(`${text}\n`);
  return {
    line,
    done: (name, milliseconds) => line(`  ✓ ${name.padEnd(46)} ${seconds(milliseconds)}`),
    failed: (name, milliseconds) => line(`  ✗ ${name.padEnd(46)} ${seconds(milliseconds)}`),
    /**
     * Runs a step and says how long it took.
     *
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(name, work) {
      const began = performance.now();
      const heartbeat = setInterval(
        () => line(`  … ${name}, still at work after ${seconds(performance.now() - began).trim()}`),
        heartbeatMilliseconds,
      );
      try {
        const result = await work();
        this.done(name, performance.now() - began);
        return result;
      } catch (error) {
        this.failed(name, performance.now() - began);
        throw error;
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
}

/** `8.0 s`, right-aligned to eight characters. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
