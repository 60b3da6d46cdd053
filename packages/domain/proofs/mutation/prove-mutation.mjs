/**
 * `npm run prove -- --only mutation`: changes the rules, one place at a time, and counts the changes that a test notices.
 * `--folders <text>` runs a part. What was found is kept in `.mutants` and asked again only where a rule or its tests
 * changed; `--anew` forgets it.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { rooms, slowTests } from "./rooms.mjs";
import { scoreOf } from "./score.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string" },
    folders: { type: "string", default: "" },
    anew: { type: "boolean", default: false },
  },
});
const folder = join(import.meta.dirname, "../..");
const kept = join(folder, "../../.mutants");
process.chdir(folder);
if (values.anew) rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });

for (const { room, folders, least } of rooms) {
  const asked = folders.map((name) => `${room}/${name}`).filter((name) => name.includes(values.folders));
  const found = [];
  for (const name of asked) {
    const mutants = await mutate(name);
    found.push(...mutants);
    say(name, scoreOf(mutants));
  }
  if (asked.length < folders.length) continue;
  const score = scoreOf(found);
  say(`${room} as a whole, at least ${least} % asked`, score);
  if (score.share < least / 100) process.exitCode = 1;
}

async function mutate(name) {
  const [room] = name.split("/");
  const path = name.endsWith("/.") ? `src/${name.slice(0, -2)}/*.ts` : `src/${name}/**/*.ts`;
  const stryker = new Stryker({
    configFile: "proofs/mutation/stryker.config.mjs",
    mochaOptions: {
      config: "proofs/mutation/mocharc.json",
      spec: [...new Set([...testsIn(name), ...testsIn(room)])],
    },
    mutate: [path, "!src/**/*.test.ts", "!src/**/testing/**"],
    incrementalFile: relative(folder, join(kept, `${name.replaceAll("/", "-").replace("-.", "")}.json`)),
  });
  return stryker.runMutationTest();
}

/** Compiled tests, the slow ones last: the first that fails has noticed a mutant, and the others need not run. */
function testsIn(name) {
  const within = join("src", name);
  const isSlow = (path) => slowTests.some((slow) => path.endsWith(`${slow}.test.js`));
  return readdirSync(within, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => join(within, path.replace(/ts$/u, "js")))
    .sort((one, other) => isSlow(one) - isSlow(other));
}

function say(what, { noticed, asked, constants, share }) {
  const left = constants > 0 ? `; ${constants} in constants left alone` : "";
  process.stdout.write(
    `figure: ${what}: ${noticed.toLocaleString("en")} of ${asked.toLocaleString("en")} changes noticed, ${(100 * share).toFixed(1)} %${left}\n`,
  );
}
