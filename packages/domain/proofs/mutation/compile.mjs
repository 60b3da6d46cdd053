/**
 * Compiles the rules and their tests where they lie, for a runner that takes JavaScript alone; who asks for jest's names is
 * given those of `jest-names.mjs`.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformFileSync } from "@swc/core";

const names = JSON.stringify(new URL("./jest-names.mjs", import.meta.url).href);
const options = {
  swcrc: false,
  jsc: { target: "es2023", parser: { syntax: "typescript" }, transform: { verbatimModuleSyntax: true } },
  module: { type: "es6" },
};

for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".ts")) continue;
  const path = join("src", name);
  const { code } = transformFileSync(path, options);
  writeFileSync(path.replace(/ts$/u, "js"), code.replace('"@jest/globals"', names));
}
