import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../workplace/repository-root.mjs";

/**
 * Clones what is committed into a new folder that belongs to a person, hands it over, and clears it away.
 *
 * @template T
 * @param {import("./people.mjs").Person} person
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inCleanClone({ uid, gid }, use) {
  const above = mkdtempSync(join(tmpdir(), "reviewpoint-clone-"));
  const folder = join(above, "reviewpoint");
  try {
    execFileSync("git", ["clone", "--quiet", "--no-local", repositoryRoot, folder]);
    if (uid !== undefined) execFileSync("chown", ["-R", `${uid}:${gid}`, above]);
    return await use(folder);
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}
