import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Mutant } from "./mutant.js";
import { type Deletion, deletions } from "./deletions.js";

const run = promisify(execFile);
const dist = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Every semi-join of a scope and everything that masks a row, deleted in turn from a copy of what is served; the copy is
 * then asked the matrix, in a process of its own, of the same database.
 *
 * @param url of a database filled for the matrix.
 */
export function scopeMutants(url: string): Mutant[] {
  const features = join(dist, "features");
  const files = readdirSync(features, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  return files.toSorted().flatMap((file) => {
    const path = join(features, file);
    return deletions(file, readFileSync(path, "utf8")).map((deletion) => mutant(url, path, deletion));
  });
}

function mutant(url: string, path: string, { name, text }: Deletion): Mutant {
  return {
    name,
    async isNoticed() {
      // beside the original, so that the copy finds the same packages and migrations
      const copy = join(dist, "..", `dist-without-a-guard-${process.pid}`);
      rmSync(copy, { recursive: true, force: true });
      mkdirSync(copy);
      cpSync(dist, copy, { recursive: true });
      writeFileSync(join(copy, relative(dist, path)), text);
      try {
        const asking = join(copy, "proofs/guards/mutants/ask-as-mutant.js");
        const { stdout } = await run(process.execPath, [asking, url], { maxBuffer: 2 ** 26 });
        return !/^0 differ$/mu.test(stdout);
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    },
  };
}
