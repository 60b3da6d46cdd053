/**
 * How Node itself loads our sources for tests: `./name.js` is found where only `./name.ts` is, TypeScript is compiled
 * while it is loaded, and `@jest/globals` are the names of the runner.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const names = new URL("./names.mjs", import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === "@jest/globals") return { url: names, shortCircuit: true };
  const source = sourceOf(specifier, context.parentURL);
  return source ? { url: source, shortCircuit: true } : next(specifier, context);
}

/** The TypeScript file that a relative import of ours means; nothing where there is none. */
function sourceOf(specifier, importer) {
  if (!importer || importer.includes("/node_modules/") || !/^\.{1,2}\/.*\.js$/u.test(specifier)) return null;
  const { href } = new URL(specifier, importer);
  const sources = ["ts", "tsx"].map((ending) => href.replace(/js$/u, ending));
  return sources.find((source) => existsSync(fileURLToPath(source))) ?? null;
}

export async function load(url, context, next) {
  const [file] = url.split("?");
  if (!/\.tsx?$/u.test(file)) return next(url, context);
  const filename = fileURLToPath(file);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    swcrc: false,
    sourceMaps: "inline",
    jsc: {
      target: "es2023",
      parser: { syntax: "typescript", decorators: true, tsx: filename.endsWith("x") },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        verbatimModuleSyntax: true,
        react: { runtime: "automatic", importSource: "preact" },
      },
    },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
