import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import Fastify from "fastify";
import { openDatabase } from "../database/index.js";
import { closeOnceAnswered } from "./draining.js";
import { stopOnSignals } from "./stop-on-signals.js";

test("Ctrl-C answers the request under way, closes the embedded database and ends with 0", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "reviewpoint-stopping-"));
  const database = await openDatabase({ dataFolder, purpose: "serve", tables: [] });
  const server = Fastify({ forceCloseConnections: "idle" });
  closeOnceAnswered(server);
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  server.get("/", async () => {
    isAsked();
    await wait(300);
    return database.identify((unit) => unit.rows("select 1 + 1 as two"));
  });
  const address = await server.listen({ host: "127.0.0.1", port: 0 });
  // A browser opens connections before it has anything to ask.
  const unused = connect(Number(new URL(address).port), "127.0.0.1");
  await once(unused, "connect");

  const terminal = new EventEmitter();
  const said: string[] = [];
  const exit = new Promise<number>((resolve) => Object.assign(terminal, { exit: resolve }));
  stopOnSignals(terminal as never, (line) => void said.push(line), server, database);
  const answer = fetch(address).then((response) => response.json());
  await asked;
  terminal.emit("SIGINT");

  const begun = performance.now();
  expect(await answer).toEqual([{ two: 2 }]);
  expect(await exit).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(said).toEqual(["Stopping: requests under way are answered first."]);
  expect(readdirSync(dataFolder)).toEqual(["database"]);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
  rmSync(dataFolder, { recursive: true });
});
