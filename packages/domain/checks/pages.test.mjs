import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, rooms } from "./package-folder.mjs";
import { pageExamples, runExample } from "./page-examples.mjs";

const read = (path) => readFileSync(join(folder, path), "utf8");
const readme = read("README.md");
const guide = read("../../docs/guides/embedding.md");
const examples = [
  ...pageExamples(readme).map((example) => ({ page: "README.md", ...example })),
  ...pageExamples(guide).map((example) => ({ page: "embedding.md", ...example })),
];

test.each(examples)("$page, $heading: the example gives what it says", ({ code }) => {
  expect(runExample(code)).toBeGreaterThan(0);
});

test("an example that is wrong is told", () => {
  expect(runExample("1 + 1; // => 2\n[1].length; // => 1\n")).toBe(2);
  expect(() => runExample("1 + 1; // => 3\n")).toThrow("AssertionError");
});

test("the README is one page, begins with a working example and names every room", () => {
  expect(readme).toMatch(/^# @reviewpoint\/domain\n\n```js\n/u);
  expect(readme.split("\n").length).toBeLessThanOrEqual(70);
  for (const room of rooms) expect(readme).toContain(`| \`/${room}\``);
});

describe.each(rooms)("the guide on embedding has, for the room %s,", (room) => {
  test("a section with an example, found from its table", () => {
    expect(pageExamples(guide).map(({ heading }) => heading)).toContain(room);
    expect(guide).toContain(`[${room}](#${room})`);
    const used = pageExamples(guide).find(({ heading }) => heading === room)?.code;
    expect(used).toContain(`"@reviewpoint/domain/${room}"`);
  });
});
