import { openDatabase } from "./database/index.js";
import { buildGraphSchema } from "./features/build-graph-schema.js";
import { tables } from "./features/tables.js";
import { DemoIssuer, demoKey, demoPersonas, isLoopback } from "./identity/index.js";
import * as pages from "@reviewpoint/reports/server";
import { buildServer, listen, readSettings, requireFreePort, stopOnSignals } from "./server/index.js";
import { announcement } from "./start/announcement.js";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const now = () => new Date();

try {
  const settings = readSettings(process.env, Boolean(process.stdout.isTTY));
  const { databaseUrl, dataFolder, host, logLevel } = settings;
  await requireFreePort(settings);

  say(databaseUrl ? "Opening the database …" : `Opening the database in ${dataFolder} …`);
  const database = await openDatabase({ databaseUrl, dataFolder, purpose: "serve", tables });

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
