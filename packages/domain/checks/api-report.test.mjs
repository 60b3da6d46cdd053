import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "./package-folder.mjs";

test("what each room shows the world is what was reviewed, and leans on nothing hidden", () => {
  const { stderr, status } = spawnSync(process.execPath, [join(folder, "checks/api-report.mjs")], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
