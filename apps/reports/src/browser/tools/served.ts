import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoNow } from "./demo-day.js";
import { preparedDemo } from "./prepared-demo.js";

/** The built server with its graph, database and demo. */
const builtServer = fileURLToPath(new URL("../../../../api/dist/main.js", import.meta.url));

/** Milliseconds within which a first start must have loaded the demo. */
const patience = 240_000;

type Settings = Readonly<Record<string, string>>;

/** A server of its own, and the folder that it writes to. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Starts the real server on a free port with a data folder of its own, and waits until it is ready. Without settings it
 * begins with a copy of the demo that was loaded once for all suites; with settings everything is as at a first start.
 * While a suite is written, `PAGES_AT` names a server that is running already.
 *
 * @param settings environment variables that it is to have besides, PORT among them
 */
export async function serve(settings: Settings = {}): Promise<Served> {
  const running = process.env["PAGES_AT"];
  if (running) return { address: running, folder: "", close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "reviewpoint-pages-"));
  const isFirstStart = Object.keys(settings).length > 0;
  if (!isFirstStart) await cp(await preparedDemo(loadDemo), folder, { recursive: true });
  const { address, stop } = await start(folder, settings);
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { address, folder, close };
}

/** Fills a folder as a first start does. */
async function loadDemo(folder: string): Promise<void> {
  const { stop } = await start(folder, {});
  await stop();
}

async function start(folder: string, settings: Settings) {
  const port = settings["PORT"] ?? (await freePort());
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    HOST: "127.0.0.1",
    DATABASE_URL: "",
    ...("SIGN_IN" in settings ? {} : { DEMO_NOW: demoNow }),
    ...settings,
  };
  const child = spawn(process.execPath, [builtServer], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await gone;
  };
  const address = `http://127.0.0.1:${port}`;
  for (const began = performance.now(); performance.now() - began < patience; ) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { address, stop };
    await new Promise((done) => setTimeout(done, 250));
  }
  await stop();
  throw new Error(`The server did not become ready:\n${said.slice(-2000)}`);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise<void>((done) => probe.close(() => done()));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
