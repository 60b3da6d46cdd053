import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What is committed under a path of this package. With `RENEW_PICTURES=1` the new text is written first, for the change
 * to be looked at and committed.
 *
 * @param path from the package's folder
 */
export function committed(path: string, now: string): string {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (process.env["RENEW_PICTURES"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return readFileSync(file, "utf8");
}
