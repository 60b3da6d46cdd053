import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { benchId, kindOf } from "../filled/fill-provider.js";
import { Served } from "../served/served.js";
const run = promisify(execFile);
const program = fileURLToPath(new URL("../../../bench/postgraphile-server.mjs", import.meta.url));
const packages = ["postgraphile@5.1.5", "node@24.21.0"];
const folder = join(tmpdir(), "reviewpoint-bench-postgraphile");
/** The Node that both graphs are run by: PostGraphile 5 asks for a newer one than we do, and it is faster. */
export const benchNode = join(folder, "node_modules/.bin/node");
/** Installs PostGraphile and the Node it needs into a folder for benches, once, and serves the first provider with it. */
export async function servePostgraphile(url) {
    await mkdir(folder, { recursive: true });
    await run("npm", [
        "install",
        "--prefix",
        folder,
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        ...packages,
    ]);
    const copy = join(folder, "server.mjs");
    await copyFile(program, copy);
    const environment = {
        DATABASE_URL: url,
        PROVIDER_ID: benchId(kindOf.provider, 1, 1),
        GRAPHILE_ENV: "production",
    };
    return Served.start(benchNode, copy, { environment });
}
//# sourceMappingURL=postgraphile.js.map