import { existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { EmbeddedProcess } from "../embedded/embedded-process.js";
import { temporaryPlace, urlOf } from "../embedded/place.js";
import { openAt } from "../open-database.js";
import { schemaDigest } from "./schema-digest.js";
/** An embedded database in memory, made from a snapshot of the migrated schema (about a second instead of several). */
export async function embeddedForTest() {
    const [address] = await start({ snapshot: await snapshot() });
    return address;
}
async function start(source) {
    const child = new EmbeddedProcess();
    const url = urlOf(await child.open({ ...source, place: temporaryPlace() }));
    return [{ url, isOurs: true, publish: () => { }, close: () => child.stop() }, child];
}
/** The snapshot's file, written by whoever first needs it and renamed into place whole. */
async function snapshot() {
    const folder = join(tmpdir(), `reviewpoint-tests-${userInfo().username}`);
    const file = join(folder, `${schemaDigest()}.tar`);
    if (existsSync(file))
        return file;
    mkdirSync(folder, { recursive: true });
    const [address, child] = await start({});
    const database = await openAt({ ...address, close: async () => { } }, { tables: [] });
    await database.close();
    await child.dump(`${file}.${process.pid}`);
    await child.stop();
    renameSync(`${file}.${process.pid}`, file);
    return file;
}
//# sourceMappingURL=embedded-for-test.js.map