import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pnpm } from "../commands/pnpm.mjs";
import { packages } from "../workplace/packages.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { countTests } from "./count-tests.mjs";

/**
 * A step that runs one jest script in several packages and sums their counts. Each package writes its report to
 * `.reports/`, so the figures are jest's own.
 *
 * @param {object} question
 * @param {string} question.title
 * @param {string} question.report file name of the reports, without `.json`
 * @param {(name: string) => boolean} question.of which packages, by name
 * @param {string} [question.script] the script that runs jest; `test` unless told
 * @param {boolean} [question.everyCore] whether test files run on every core: jest leaves one alone
 * @param {() => NodeJS.ProcessEnv} [question.env]
 * @param {() => string | null} [question.missing]
 * @returns {import("./step.mjs").Step}
 */
export function jestStep({
  title,
  report,
  of,
  script = "test",
  everyCore = false,
  env = () => process.env,
  missing = () => null,
}) {
  return {
    title,
    missing,
    async work() {
      const asked = packages().filter(({ name, scripts }) => of(name) && scripts[script]);
      const reports = asked.map(({ folder }) => join(repositoryRoot, folder, ".reports", `${report}.json`));
      for (const path of reports) {
        rmSync(path, { force: true });
        mkdirSync(dirname(path), { recursive: true });
      }
      const failure = await pnpm(
        [
          ...["exec", "turbo", "run", script, "--output-logs=errors-only", "--continue", "--concurrency=2"],
          ...asked.map(({ name }) => `--filter=${name}`),
          ...["--", "--json", `--outputFile=.reports/${report}.json`, "--passWithNoTests"],
          ...(everyCore ? ["--maxWorkers=100%"] : []),
        ],
        { env: env() },
      ).then(
        () => null,
        (error) => error,
      );
      const answers = reports
        .filter((path) => existsSync(path))
        .map((path) => JSON.parse(readFileSync(path, "utf8")));
      return countTests(answers, failure);
    },
  };
}
