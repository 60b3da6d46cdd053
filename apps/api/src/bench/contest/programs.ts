import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where PostGraphile and the Node that it needs are installed for benches. */
export const contestFolder = join(tmpdir(), "reviewpoint-bench-postgraphile");

/** The Node that both graphs are run by: PostGraphile 5 asks for a newer one than we do, and it is faster. */
export const benchNode = join(contestFolder, "node_modules/.bin/node");

/** The program that serves our graph. */
export const ourServer = fileURLToPath(new URL("./our-server.js", import.meta.url));
