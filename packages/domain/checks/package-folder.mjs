import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const folder = fileURLToPath(new URL("..", import.meta.url));

/** The rooms: the folders of `src`. */
export const rooms = readdirSync(join(folder, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Files below a folder of the package whose path ends in a given way, tests left out. */
export function filesBelow(path, ending) {
  return readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.endsWith(`.test${ending}`) && !file.includes("testing/"))
    .map((file) => ({ path: `${path}/${file}`, text: readFileSync(join(folder, path, file), "utf8") }));
}
