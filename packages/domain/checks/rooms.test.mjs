import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { describe, expect, test } from "@jest/globals";
import { filesBelow, folder, rooms } from "./package-folder.mjs";

const read = (...path) => readFileSync(join(folder, ...path), "utf8");
const manifest = JSON.parse(read("package.json"));

describe.each(rooms)("the room %s", (room) => {
  test("says in at most 15 lines what its words mean, who decides and where they come from", () => {
    const lines = read("src", room, "README.md").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(lines[0]).toMatch(/^# \S/u);
    expect(lines.length).toBeGreaterThan(4);
  });

  test("has a front door that lists names and does nothing else", () => {
    const { body } = parseSync(read("src", room, "index.ts"), { syntax: "typescript" });
    const odd = body.filter(({ type, source }) => type !== "ExportNamedDeclaration" || source === null);
    expect(odd.map(({ type }) => type)).toEqual([]);
    expect(body.length).toBeGreaterThan(0);
  });

  test("is a subpath of the package with its types", () => {
    expect(manifest.exports[`./${room}`]).toEqual({
      types: `./dist/${room}/index.d.ts`,
      default: `./dist/${room}/index.js`,
    });
  });
});

test("no subpath leads nowhere", () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => /^\.\/[\w-]+$/u.test(path));
  expect(subpaths.map((path) => path.slice(2)).toSorted()).toEqual(rooms.toSorted());
  for (const room of rooms) expect(existsSync(join(folder, "dist", room, "index.js"))).toBe(true);
});

test("the package depends on nothing, in name and in fact", () => {
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"]) {
    expect(manifest[kind]).toBeUndefined();
  }
  const odd = filesBelow("dist", ".js").filter(({ text }) => {
    const { body } = parseSync(text, { syntax: "ecmascript" });
    const sources = body.flatMap(({ source }) => (source ? [source.value] : []));
    return /\bimport\(/u.test(text) || sources.some((name) => !/^\.{1,2}\//u.test(name));
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});
