import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parseHTML } from "linkedom";
import { examplesIn } from "../../domain/checks/examples.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));
const documented = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, examples: examplesIn(readFileSync(join(folder, "src", file), "utf8")) }))
  .filter(({ examples }) => examples.length > 0);

const held = (body, known) => compileFunction(body, Object.keys(known))(...Object.values(known));

describe.each(documented)("the examples of $file", ({ file, examples }) => {
  test.each(examples)("line $line: $expression", async ({ setup, expression, value }) => {
    const known = await import(join(folder, "src", file));
    const [actual, expected] = held(`${setup}return [(${expression}), (${value})];`, known);
    expect(actual).toEqual(expected);
  });
});

describe("the examples of the README", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const rows = /^## Examples\n[\s\S]*?^```js\n([\s\S]*?)^```$/mu.exec(readme)[1];
  const blocks = [...readme.matchAll(/^### (.+)\n(?:(?!^#)[\s\S])*?^```js\n([\s\S]*?)^```$/gmu)];
  const names = {};
  beforeAll(async () => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    Object.assign(names, await import("../src/index.js"), await import("../src/tables.js"), {
      document,
      expect,
    });
  });

  test("has one for every chart", () => {
    const charts = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("/picture.ts"))
      .map((file) => file.split("/")[0]);
    expect(blocks.map(([, heading]) => heading).sort()).toEqual(charts.sort());
  });

  test.each(blocks.map(([, heading, code]) => ({ heading, code })))("$heading", ({ code }) => {
    const lines = code.replace(/^(.+?);? \/\/ => (.+)$/gmu, "expect($1).toEqual($2); held += 1;");
    expect(held(`let held = 0;\n${rows}\n${lines}\nreturn held;`, names)).toBeGreaterThan(0);
  });
});
