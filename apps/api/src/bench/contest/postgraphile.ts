import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { benchId, kindOf } from "../filled/fill-provider.js";
import { Served } from "../served/served.js";
import { benchNode, contestFolder } from "./programs.js";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../../bench/postgraphile-server.mjs", import.meta.url));
const packages = ["postgraphile@5.1.5", "node@24.21.0"];

/** Installs PostGraphile and the Node it needs into a folder for benches, once, and serves the first provider with it. */
export async function servePostgraphile(url: string): Promise<Served> {
  await mkdir(contestFolder, { recursive: true });
  await run("npm", [
    "install",
    "--prefix",
    contestFolder,
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...packages,
  ]);
  const copy = join(contestFolder, "server.mjs");
  await copyFile(program, copy);
  const environment = {
    DATABASE_URL: url,
    PROVIDER_ID: benchId(kindOf.provider, 1, 1),
    GRAPHILE_ENV: "production",
  };
  return Served.start(benchNode, copy, { environment });
}
