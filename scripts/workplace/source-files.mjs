import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";

const notOurs = new Set(["node_modules", "dist", ".turbo", ".reports", ".git", ".data", "coverage"]);

/**
 * Lists the files below some folders, without what was installed or built.
 *
 * @param {readonly string[]} folders relative to `root`; one that does not exist has no files
 * @param {string} [root]
 * @returns {string[]} paths relative to `root`, with `/`, sorted
 */
export function filesBelow(folders, root = repositoryRoot) {
  return folders.flatMap((folder) => [...walk(root, folder)]).sort();
}

function* walk(root, folder) {
  for (const entry of entriesOf(join(root, folder))) {
    if (notOurs.has(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, path);
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
