import { describe, expect, test } from "@jest/globals";
import { freeNames } from "./free-names.mjs";
import { filesBelow } from "./package-folder.mjs";

/** What the language itself offers and always answers alike. No clock, no chance, no machine, no locale. */
const allowed = new Set([
  ...[
    "Array",
    "BigInt",
    "Boolean",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Set",
    "String",
  ],
  ...["Error", "RangeError", "TypeError", "RegExp", "Symbol", "WeakMap", "undefined"],
  // a machine without a world, where its memory and its numbers alone are handed to it
  "WebAssembly",
  ...["Float64Array", "Int32Array", "Uint8Array", "Uint16Array", "Uint32Array", "ArrayBuffer"],
]);

const sources = filesBelow("src", ".ts");

test("there are sources to look at", () => expect(sources.length).toBeGreaterThan(50));

test.each(sources.map(({ path, text }) => [path, text]))(
  "%s uses nothing of the world outside",
  (_, text) => {
    expect(freeNames(text).filter((name) => !allowed.has(name))).toEqual([]);
  },
);

describe("what the check sees", () => {
  test.each([
    ["export const now = () => Date.now();", ["Date"]],
    ["export const today = new Date();", ["Date"]],
    ["export const chance = Math.random();", ["Math", "Math.random"]],
    ["export const where = process.env.HOME ?? globalThis.name;", ["globalThis", "process"]],
    ["export function f(x = document.title) { return `${window}${x}`; }", ["document", "window"]],
    ["export const f = ({ a = console, ...rest }) => [a, rest, { setTimeout }];", ["console", "setTimeout"]],
    ["try { f(); } catch (error) { throw error; }", ["f"]],
  ])("%s", (text, names) => {
    expect(freeNames(text)).toEqual(names);
  });

  test.each([
    "import { Date as Day } from './x.js'; export const d: Date = Day('Date');",
    "export const f = (window: { Date: number }) => window.Date;",
    "type Process = typeof process; export interface Window { Date: Date }",
    "const { Date: day, process } = { Date: 1, process: 2 }; export { day, process };",
    "for (const document of [1]) void document;",
    "class Place { constructor(readonly path: string) { void path; } }",
  ])("no false alarm: %s", (text) => {
    expect(freeNames(text)).toEqual([]);
  });
});
