import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CommandFailed } from "../commands/child.mjs";
import { pnpm } from "../commands/pnpm.mjs";
import { prepare } from "../commands/prepare.mjs";
import { progressOn } from "../commands/progress.mjs";
import { packages } from "../workplace/packages.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { figuresIn, pageOf } from "./figures.mjs";

/**
 * Runs every script of one kind that the packages have, one after another: they measure, so nothing runs beside.
 *
 * @param {object} question
 * @param {string} question.kind the scripts' names begin with `<kind>:`
 * @param {string} question.title of the page of figures
 * @param {string} question.page where `--write` puts it
 * @param {readonly string[]} [given] the command line: `--rounds <n>`, `--only <text>`, `--write`
 * @returns {Promise<number>} how many failed
 */
export async function runScripts({ kind, title, page }, given = process.argv.slice(2)) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: "string" },
      only: { type: "string", default: "" },
      write: { type: "boolean" },
    },
  });
  const progress = progressOn(process.stdout);
  await prepare(progress);
  const rounds = values.rounds ? ["--rounds", values.rounds] : [];
  const answers = [];
  for (const { folder, script } of scriptsOf(kind).filter((one) => one.script.includes(values.only))) {
    const began = performance.now();
    const run = pnpm(["--dir", folder, "run", script, ...rounds], { echo: process.stdout });
    const failure = await run.then(
      (output) => void answers.push({ folder, script, figures: figuresIn(output) }),
      (error) => error,
    );
    if (failure && !(failure instanceof CommandFailed)) throw failure;
    progress[failure ? "failed" : "done"](`${folder} ${script}`, performance.now() - began);
    if (failure) answers.push({ folder, script, figures: null });
  }
  const failed = answers.filter(({ figures }) => figures === null);
  if (values.write && failed.length === 0)
    writeFileSync(join(repositoryRoot, page), pageOf({ title, kind, answers }));
  progress.line(`${answers.length - failed.length} passed, ${failed.length} failed`);
  return failed.length;
}

const scriptsOf = (kind) =>
  packages().flatMap(({ folder, scripts }) =>
    Object.keys(scripts)
      .filter((script) => script.startsWith(`${kind}:`))
      .map((script) => ({ folder, script })),
  );
