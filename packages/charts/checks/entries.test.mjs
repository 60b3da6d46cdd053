import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** Packages that an entry reaches, following its imports file by file. Imports of types alone do not count. */
function packagesBehind(entry) {
  const seen = new Set();
  const packages = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, clause, from] of text.matchAll(/^(?:import|export)\s+([^;]*?)\s*from\s+"([^"]+)";/gmsu)) {
      if (clause.startsWith("type ") || /^\{(?:\s*type [^,}]+,?)+\s*\}$/u.test(clause)) continue;
      if (from.startsWith(".")) visit(join(dirname(file), from.replace(/\.js$/u, ".ts")));
      else packages.add(from);
    }
  };
  visit(join(source, entry));
  return { packages: [...packages], files: seen.size };
}

test("tables, sentences and grids are reached without Plot, and without any other package", () => {
  const { packages, files } = packagesBehind("tables.ts");
  expect(packages).toEqual([]);
  expect(files).toBeGreaterThan(20);
});

test("pictures are drawn by Plot and by nothing else", () => {
  expect(packagesBehind("index.ts").packages).toEqual(["@observablehq/plot"]);
});

test("the style sheet that the package exports exists", () => {
  expect(existsSync(join(source, "../generated/charts.css"))).toBe(true);
});
