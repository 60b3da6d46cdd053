/**
 * `npm test`: every step in order, timed, stopping at the first that fails. `npm run test:<step>` runs one.
 * Closes with one line, `N passed, N failed`: jest's own counts, and one for each step that is not jest.
 *
 * With CI=true nothing may be left out: a step that this machine cannot run has failed.
 */
import { progressOn, seconds } from "./commands/progress.mjs";
import { countOf } from "./steps/step.mjs";
import { steps, withoutBuild } from "./steps/steps.mjs";
import { complaintAbout } from "./workplace/node-version.mjs";
import { manifestOf } from "./workplace/packages.mjs";

const { line, done, failed } = progressOn(process.stdout);
const began = performance.now();
const total = { passed: 0, failed: 0 };

for (const step of asked(process.argv.slice(2))) {
  const missing = step.missing?.() ?? null;
  if (missing && process.env.CI !== "true") {
    line(`  – ${step.title}: not run, ${missing}`);
    continue;
  }
  const start = performance.now();
  const count = missing
    ? { passed: 0, failed: 1, output: `It cannot run here: ${missing}.` }
    : await countOf(step);
  total.passed += count.passed;
  total.failed += count.failed;
  const tests = count.passed > 1 ? ` (${count.passed})` : "";
  (count.failed > 0 ? failed : done)(`${step.title}${tests}`, performance.now() - start);
  if (count.failed > 0) {
    line(`\n${(count.output ?? "").trimEnd()}\n`);
    break;
  }
}

line(`  in ${seconds(performance.now() - began).trim()}`);
line(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function asked(names) {
  const complaint = complaintAbout(process.version, manifestOf().engines.node);
  if (complaint) throw new RangeError(complaint);
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new RangeError(
      `No step is called ${unknown.join(", ")}. The steps: ${Object.keys(steps).join(", ")}`,
    );
  }
  if (names.length === 0) return Object.values(steps);
  const first = names.every((name) => withoutBuild.has(name)) ? ["install"] : ["install", "build"];
  return [...new Set([...first, ...names])].map((name) => steps[name]);
}
