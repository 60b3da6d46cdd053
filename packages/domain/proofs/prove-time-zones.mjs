/**
 * `npm run prove -- --only time-zones`: the tests of the rules where the day begins first, where half an hour is missing,
 * at Greenwich, and in the next academic year. `--rooms <text>` runs a part.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { rounds: { type: "string" }, rooms: { type: "string", default: "src/" } },
});
const folder = join(import.meta.dirname, "..");
const jest = join(folder, "../../node_modules/jest/bin/jest.js");
const register = pathToFileURL(join(folder, "../../scripts/jest/register.mjs")).href;
const runs = [
  { TZ: "Pacific/Kiritimati", config: "jest.config.mjs", when: "today" },
  { TZ: "America/St_Johns", config: "jest.config.mjs", when: "today" },
  { TZ: "UTC", config: "proofs/next-year.config.mjs", when: "22 November 2027" },
];
for (const { TZ, config, when } of runs) {
  const parameters = ["--import", register, jest, "--config", config, values.rooms];
  const { stderr, status } = spawnSync(process.execPath, parameters, {
    cwd: folder,
    env: { ...process.env, TZ },
    encoding: "utf8",
  });
  const [, failed = "0", passed = "0"] = /^Tests: +(?:(\d+) failed, )?(\d+) passed/mu.exec(stderr) ?? [];
  process.stdout.write(`figure: ${TZ}, ${when}: ${passed} tests of the rules pass, ${failed} fail\n`);
  if (status !== 0 || Number(passed) === 0) {
    process.stdout.write(stderr);
    process.exitCode = 1;
  }
}
