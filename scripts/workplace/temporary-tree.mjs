import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Lays files into a new temporary folder, hands it over, and clears it away.
 *
 * @template T
 * @param {Record<string, string>} files path → content
 * @param {(root: string) => Promise<T> | T} use
 * @returns {Promise<T>}
 */
export async function inTemporaryTree(files, use) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "house-")));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
