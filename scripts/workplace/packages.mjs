import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";

/**
 * Reads a package.json.
 *
 * @param {string} folder relative to the repository's root; "" is the root itself
 */
export function manifestOf(folder = "") {
  return JSON.parse(readFileSync(join(repositoryRoot, folder, "package.json"), "utf8"));
}

/**
 * The packages of the workspace, as `pnpm-workspace.yaml` lists them.
 *
 * @returns {{ folder: string, name: string, scripts: Record<string, string> }[]}
 */
export function packages() {
  return workspaceFolders()
    .filter((folder) => existsSync(join(repositoryRoot, folder, "package.json")))
    .map((folder) => ({ folder, scripts: {}, ...manifestOf(folder) }));
}

/** Reads the one list that pnpm reads; `packages/*` means every folder directly below. */
function workspaceFolders() {
  const settings = readFileSync(join(repositoryRoot, "pnpm-workspace.yaml"), "utf8");
  const [, list] = /^packages:\n((?: +- .*\n)+)/m.exec(settings);
  return [...list.matchAll(/- "?([^"\s]+)"?/g)].flatMap(([, pattern]) => {
    const folder = pattern.replace(/\/\*$/, "");
    if (folder === pattern) return [folder];
    return readdirSync(join(repositoryRoot, folder)).map((name) => `${folder}/${name}`);
  });
}
