import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../commands/child.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { countTests } from "./count-tests.mjs";

const report = join(repositoryRoot, ".reports", "house.json");

/** The tests of the commands and checks themselves: each rule seen to fail, each document's links and paths. */
export const houseStep = {
  title: "rules of the house",
  async work() {
    mkdirSync(dirname(report), { recursive: true });
    const parameters = [
      ...["--import", "./scripts/jest/register.mjs"],
      ...["node_modules/jest/bin/jest.js", "--json", `--outputFile=${report}`],
    ];
    const failure = await run(process.execPath, parameters).then(
      () => null,
      (error) => error,
    );
    return countTests([JSON.parse(readFileSync(report, "utf8"))], failure);
  },
};
