import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { describe, expect, test } from "@jest/globals";

const folder = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /(?<!\.test|\.d)\.ts$/.test(name),
);

/** The lines `expression // => value` of a file's doc comments. */
function examples(name: string): [string, string][] {
  const lines = readFileSync(join(folder, name), "utf8").matchAll(/^ \* (.+?) \/\/ => (.+)$/gm);
  return [...lines].map(([, expression, value]) => [expression!, value!]);
}

describe.each(files.filter((name) => examples(name).length > 0))("the examples of %s", (name) => {
  test.each(examples(name))("%s is %s", async (expression, value) => {
    const known: Record<string, unknown> = await import(pathToFileURL(join(folder, name)).href);
    const run = compileFunction(`return [(${expression}), (${value})]`, Object.keys(known));
    const [actual, expected] = run(...Object.values(known)) as [unknown, unknown];
    expect(actual).toEqual(expected);
  });
});
