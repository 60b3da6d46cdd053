import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "./package-folder.mjs";

const [, code = ""] = /^```js\n([\s\S]*?)^```$/mu.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];

test("the README begins with an example that runs and gives what it says", () => {
  const held = code.replace(/^(.+?);? \/\/ => (.+)$/gmu, "assert.deepEqual($1, $2); held += 1;");
  const script = `import assert from "node:assert/strict"; let held = 0;\n${held}\nconsole.log(held);`;
  const answer = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(answer.stderr).toBe("");
  expect(Number(answer.stdout)).toBeGreaterThan(0);
});
