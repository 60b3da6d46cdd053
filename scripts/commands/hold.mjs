import { spawn } from "node:child_process";
import { constants } from "node:os";

/** A terminal's Ctrl-C reaches us once from the terminal and once through npm: within this time it is one wish. */
const sameWishMilliseconds = 1_000;

/**
 * Runs a program in front of the person: same terminal, its exit code is ours. SIGINT, SIGTERM and
 * a closed terminal are passed on once and then waited for, so that the program can drain and close. It has a process group of its own, or a
 * terminal would send it every Ctrl-C a second time.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function hold(command, parameters, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { env, stdio: "inherit", detached: true });
    let last = -Infinity;
    const passOn = (signal) => {
      if (performance.now() - last < sameWishMilliseconds) return;
      last = performance.now();
      child.kill(signal);
    };
    process
      .on("SIGINT", passOn)
      .on("SIGTERM", passOn)
      .on("SIGHUP", () => passOn("SIGTERM"));
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
