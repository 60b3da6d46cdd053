import { randomUUID } from "node:crypto";
import { writeDemo } from "@reviewpoint/demo";
import * as pages from "@reviewpoint/reports/server";
import { openDatabase } from "./database/index.js";
import { buildGraphSchema } from "./features/build-graph-schema.js";
import { importFolder } from "./features/interchange/index.js";
import { tables } from "./features/tables.js";
import { DemoIssuer, demoKey, demoPersonas, isLoopback } from "./identity/index.js";
import {
  buildServer,
  dayInEngland,
  listen,
  readSettings,
  requireFreePort,
  stopOnSignals,
} from "./server/index.js";
import { announcement } from "./start/announcement.js";
import { loadDemo, type ProviderFolder } from "./start/load-demo.js";
import { importedFile } from "./start/imported-file.js";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const now = () => new Date();

try {
  const settings = readSettings(process.env, Boolean(process.stdout.isTTY));
  const { databaseUrl, dataFolder, host, logLevel } = settings;
  await requireFreePort(settings);

  say(databaseUrl ? "Opening the database …" : `Opening the database in ${dataFolder} …`);
  const database = await openDatabase({ databaseUrl, dataFolder, purpose: "serve", tables });

  const today = dayInEngland(now());
  const bringIn = async ({ slug, folder }: ProviderFolder) => {
    const surroundings = { database, today, now: now().toISOString(), newId: randomUUID };
    await importFolder(folder, slug, surroundings, (progress) => say(importedFile(slug, progress)));
  };
  if (settings.loadsDemo) await loadDemo(database, dataFolder, today, { write: writeDemo, bringIn }, say);

  const issuer = isLoopback(host) ? new DemoIssuer(await demoKey(dataFolder), now) : null;
  const server = await buildServer({ database, schema: buildGraphSchema(), pages, now, issuer, logLevel });
  stopOnSignals(process, say, server, database);
  const address = await listen(server, settings);
  say(announcement(address, issuer === null ? [] : await demoPersonas(database)));
  if (issuer === null)
    say(`Nobody can sign in: the demo's sign-in runs on loopback only, and HOST is ${host}.`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
