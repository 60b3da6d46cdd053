import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { assembled, assembledPath } from "./assembly.mjs";
import { folder } from "./package-folder.mjs";

test("the committed bytes are what the text is assembled to: `pnpm run assemble` writes them", async () => {
  expect(readFileSync(assembledPath, "utf8")).toBe(await assembled());
});

const room = JSON.stringify(join(folder, "dist/progress/index.js"));
const counting = `const { tallyColumns } = await import(${room});
  const codes = Uint8Array.from({ length: 50_000 }, (_, row) => row % 5);
  console.log(String(tallyColumns([codes, codes.map((code) => code % 2)], [5, 2])));`;
const counts = "10000,0,0,10000,10000,0,0,10000,10000,0";

test.each([
  ["with WebAssembly", [], ""],
  [
    "without it",
    ["--noexpose-wasm"],
    "if (typeof WebAssembly !== 'undefined') throw new Error('it is there');",
  ],
  [
    "where it is forbidden, as by a page's content security policy",
    [],
    "globalThis.WebAssembly = { Module: class { constructor() { throw new Error('forbidden'); } } };",
  ],
])("%s, tallyColumns counts the same", (_, flags, before) => {
  const run = spawnSync(
    process.execPath,
    [...flags, "--input-type=module", "--eval", `${before}\n${counting}`],
    {
      encoding: "utf8",
    },
  );
  expect(`${run.stdout}${run.stderr}`).toBe(`${counts}\n`);
});
