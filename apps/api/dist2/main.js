import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeDemo } from "@reviewpoint/demo";
import * as pages from "@reviewpoint/reports/server";
import { KeptStatistics, openDatabase } from "./database/index.js";
import { buildGraphSchema } from "./features/build-graph-schema.js";
import { Sealer } from "./features/audit/index.js";
import { EvidenceFiles, removeLeftOver } from "./features/evidence/index.js";
import { messageKinds } from "./features/messages.js";
import { dailyTick, Dispatcher } from "./features/post/index.js";
import { dailyWorks, reminderRules } from "./features/reminders.js";
import { takeOutPack } from "./features/frozen/index.js";
import { importFolder } from "./features/interchange/index.js";
import { providerSettings } from "./features/settings.js";
import { tables } from "./features/tables.js";
import { DemoIssuer, demoKey, demoPersonas, isLoopback, readSignInSettings } from "./identity/index.js";
import { Budgets, buildServer, dayInEngland, demoClock, listen, openRedis, readSettings, requireFreePort, stopOnSignals, } from "./server/index.js";
import { openStorage, readFileSettings } from "./files/index.js";
import { openMailer, readMailSettings, senderDomain } from "./mail/index.js";
import { announcement } from "./start/announcement.js";
import { playDemoWork } from "./start/demo-work/play-demo-work.js";
import { loadDemo } from "./start/load-demo.js";
import { importedFile } from "./start/imported-file.js";
import { refuseMovedClock } from "./start/refuse-moved-clock.js";
const say = (line) => void process.stdout.write(`${line}\n`);
try {
    const settings = readSettings(process.env, Boolean(process.stdout.isTTY));
    const { databaseUrl, dataFolder, host, logLevel, redisUrl } = settings;
    const { allowances, introspection, trustedOnly, trustedProxies } = settings;
    const { signInFile, port, demoNow } = settings;
    const now = demoNow === undefined ? () => new Date() : demoClock(demoNow, process);
    process.channel?.unref();
    // a demo whose clock somebody moves ends with them
    if (demoNow !== undefined)
        process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
    const mail = readMailSettings(process.env);
    const storage = openStorage(readFileSettings(process.env), dataFolder);
    const signIn = signInFile ? readSignInSettings(readFileSync(signInFile, "utf8"), process.env) : null;
    await requireFreePort(settings);
    say(databaseUrl ? "Opening the database …" : `Opening the database in ${dataFolder} …`);
    const database = await openDatabase({ databaseUrl, dataFolder, purpose: "serve", tables });
    const today = dayInEngland(now());
    // each provider begins at an instant of its own: the first is the one that is signed in to without its name
    const surroundings = () => ({
        ...{ database, today, now: now().toISOString(), newId: randomUUID },
        settings: providerSettings,
    });
    const steps = {
        write: writeDemo,
        bringIn: ({ slug, folder }) => importFolder(folder, slug, surroundings(), (progress) => say(importedFile(slug, progress))),
        play: ({ slug }) => playDemoWork({ ...surroundings(), slug }),
    };
    if (settings.loadsDemo)
        await loadDemo(database, dataFolder, today, steps, say);
    if (demoNow !== undefined)
        await refuseMovedClock(database);
    const statistics = await KeptStatistics.begin(database, () => process.stderr.write("Tables could not be counted just now: the next look tries again.\n"));
    const issuer = isLoopback(host) && signIn === null ? new DemoIssuer(await demoKey(dataFolder), now) : null;
    const redis = redisUrl
        ? openRedis(redisUrl, () => process.stderr.write("Redis does not answer: counting here until it does.\n"))
        : null;
    const sealer = new Sealer(database, now, () => process.stderr.write("The audit trail could not be sealed just now: the next write seals it.\n"));
    const dailyTickOf = dailyTick(database, reminderRules, now, dailyWorks);
    const leaving = removeLeftOver({ database, storage, now, dayOf: dayInEngland });
    const dispatcher = await Dispatcher.start({
        ...{ database, mailer: openMailer(mail, dataFolder), kinds: messageKinds, now, newId: randomUUID },
        ...{ address: signIn?.address ?? `http://localhost:${port}`, domain: senderDomain(mail) },
    }, {
        onFailure: () => void process.stderr.write("Letters could not be sent just now: they wait.\n"),
        eachRound: async (tenant) => {
            await dailyTickOf(tenant);
            await leaving(tenant);
        },
    });
    const server = await buildServer({
        ...{ database, schema: buildGraphSchema(), pages, takeOutPack, now, issuer, signIn, logLevel },
        files: new EvidenceFiles(storage, dataFolder),
        ...{ introspection, trustedOnly, trustedProxies, watchers: [sealer, dispatcher] },
        budgets: new Budgets(allowances, redis?.client),
    });
    const besides = [statistics, redis].filter((one) => one !== null);
    stopOnSignals(process, say, server, ...besides, database);
    const address = await listen(server, settings);
    say(announcement(address, issuer === null ? [] : await demoPersonas(database)));
    if (signIn)
        for (const { label, name } of signIn.issuers)
            say(`  ${label}: ${signIn.address}/sign-in/${name}`);
    else if (issuer === null)
        say(`Nobody can sign in: the demo's sign-in runs on loopback only, and HOST is ${host}.`);
}
catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
}
//# sourceMappingURL=main.js.map