import { setTimeout as wait } from "node:timers/promises";
import { progressOn } from "../commands/progress.mjs";
import { askForThePage, askTheGraph } from "./questions.mjs";
import { freePort, start } from "./running.mjs";

const { step, line } = bound(progressOn(process.stdout));

/**
 * Starts Reviewpoint in a clone, looks at it, stops it; then the same once more, which must be quick and keep the data.
 *
 * @param {string} folder
 * @param {import("./people.mjs").Person} person
 * @param {NodeJS.ProcessEnv} [extra]
 * @param {string} [where] the database, in words
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function proveTheReadme(folder, person, extra = {}, where = "the embedded database") {
  const total = { passed: 0, failed: 0 };
  for (const time of ["first", "second"]) {
    const env = { ...extra, PORT: String(await freePort()) };
    const address = `http://127.0.0.1:${env.PORT}/`;
    const running = start(folder, person, env);
    const proofs = [
      [`${time} start on ${where}, as ${person.title}`, () => running.ready()],
      ["the main page has a heading", () => askForThePage(address)],
      ["the graph answers a director's question", () => askTheGraph(address, folder, person, env)],
      ["SIGTERM ends it with exit code 0", () => stopCleanly(running)],
    ];
    const count = await inOrder(proofs, running);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) break;
  }
  return total;
}

async function inOrder(proofs, running) {
  let passed = 0;
  for (const [title, proof] of proofs) {
    try {
      await step(title, proof);
      passed += 1;
    } catch (error) {
      line(
        `\n${error.output ?? ""}\n${error.message}\n\nnpm start printed:\n${running.output().slice(-6000)}`,
      );
      await running.stop();
      return { passed, failed: 1 };
    }
  }
  return { passed, failed: 0 };
}

async function stopCleanly(running) {
  await wait(100);
  const code = await running.stop();
  if (code !== 0) throw new Error(`npm start ended with ${code} after SIGTERM`);
}

function bound(progress) {
  return { step: progress.step.bind(progress), line: progress.line };
}
