import { join } from "node:path";
import { compileFunction } from "node:vm";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { examplesIn } from "./examples.mjs";
import { filesBelow, folder, rooms } from "./package-folder.mjs";

const documented = filesBelow("src", ".ts")
  .map(({ path, text }) => ({ path, examples: examplesIn(text) }))
  .filter(({ examples }) => examples.length > 0);

const names = {};
beforeAll(async () => {
  for (const room of rooms) Object.assign(names, await import(join(folder, "src", room, "index.ts")));
});

describe.each(documented)("the examples of $path", ({ path, examples }) => {
  test.each(examples)("line $line: $expression", async ({ setup, expression, value }) => {
    const known = { ...names, ...(await import(join(folder, path))) };
    const body = `${setup}return [(${expression}), (${value})];`;
    const [actual, expected] = compileFunction(body, Object.keys(known))(...Object.values(known));
    expect(actual).toEqual(expected);
  });
});

test("every room has examples", () => {
  const lacking = rooms.filter((room) => !documented.some(({ path }) => path.startsWith(`src/${room}/`)));
  expect(lacking).toEqual([]);
});

test("an example is read with what prepares it, over as many lines as it takes", () => {
  const text = [
    "/**",
    " * @param a a // => no",
    " * @example",
    " * const x = 1;",
    " * sum(x,",
    " *   2) // => 3",
    " * x // => 1",
    " * @throws never // => no",
    " */",
    "/** One line. @example is a word here. */",
  ].join("\n");
  expect(examplesIn(text)).toEqual([
    { line: 6, setup: "const x = 1;\n", expression: "sum(x,\n  2)\n", value: "3" },
    { line: 7, setup: "const x = 1;\n", expression: "x\n", value: "1" },
  ]);
});
