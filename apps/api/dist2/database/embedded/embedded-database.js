import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { holderOf } from "./lock-file.js";
import { privatePlace, urlOf } from "./place.js";
import { requireSameMajor } from "./postgresql-major.js";
import { EmbeddedSupervisor } from "./supervisor.js";
const patience = 60_000;
const pause = 100;
/** Opens the embedded database of a data folder in a child process, or visits the one that is open. */
export async function embeddedDatabase(dataFolder, purpose) {
    const folder = join(dataFolder, "database");
    const lockFile = join(dataFolder, "database.lock");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    requireSameMajor(folder);
    if (holderOf(lockFile) !== null)
        return visit(lockFile, purpose);
    const supervisor = new EmbeddedSupervisor(folder, lockFile, privatePlace(join(dataFolder, "socket")));
    const place = await supervisor.start();
    if (place === null)
        return visit(lockFile, purpose);
    return {
        url: urlOf(place),
        isOurs: true,
        publish: () => supervisor.publish(),
        restart: () => supervisor.restart(),
        ready: () => supervisor.ready(),
        close: () => supervisor.stop(),
    };
}
async function visit(lockFile, purpose) {
    for (let waited = 0; waited < patience; waited += pause) {
        const holder = holderOf(lockFile);
        if (holder !== null && purpose === "serve")
            throw new Error(`the embedded database is open in process ${holder.pid} (${lockFile}): stop that server or wait for its command`);
        if (holder === null)
            throw new Error(`the process that held ${lockFile} has just ended: run the command again`);
        if (holder.isReady)
            return { url: urlOf(holder.place), isOurs: false, publish: () => { }, close: async () => { } };
        await wait(pause);
    }
    throw new Error(`${lockFile} is held by a process that does not become ready: stop it and run the command again`);
}
//# sourceMappingURL=embedded-database.js.map