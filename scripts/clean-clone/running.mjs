import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const patienceMilliseconds = 300_000;
const stopMilliseconds = 30_000;

/** @returns {Promise<number>} a port on which nobody listens */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Runs `npm start` in a clone as a person would, from another folder.
 *
 * @param {string} folder
 * @param {import("./people.mjs").Person} person
 * @param {NodeJS.ProcessEnv} env PORT and the like
 */
export function start(folder, { uid, gid, env: home }, env) {
  const child = spawn("npm", ["--prefix", folder, "start"], {
    ...{ uid, gid, cwd: "/", env: { ...home, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    output: () => output,
    /** Until /readyz says 200. @throws when the program ends before, or patience does */
    async ready() {
      const until = Date.now() + patienceMilliseconds;
      while (!hasEnded() && Date.now() < until) {
        const answer = await fetch(`http://127.0.0.1:${env.PORT}/readyz`).catch(() => null);
        if (answer?.status === 200) return;
        await wait(250);
      }
      throw new Error(hasEnded() ? "npm start ended before it was ready" : "npm start was not ready in time");
    },
    /** Asks npm to stop, as a service manager does, and gives the exit code. */
    async stop() {
      child.kill("SIGTERM");
      const code = await Promise.race([
        ended,
        wait(stopMilliseconds, "no exit code in time", { ref: false }),
      ]);
      if (!hasEnded()) child.kill("SIGKILL");
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      return code;
    },
  };
}
