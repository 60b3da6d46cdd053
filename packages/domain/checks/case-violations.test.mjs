import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "./package-folder.mjs";

const { casePhrases, frameworkPhrases } = await import(join(folder, "src/framework/index.ts"));

test("every violation of a CASE package is named in a test of the reader", () => {
  const text = readFileSync(join(folder, "src/framework/case/reading/from-case.test.ts"), "utf8");
  const own = Object.keys(casePhrases).filter((code) => !(code in frameworkPhrases));
  expect(own.filter((code) => !text.includes(`"${code} `))).toEqual([]);
  expect(own.length).toBeGreaterThan(10);
});
