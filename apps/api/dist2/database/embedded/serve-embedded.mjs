// The child process that holds the embedded database. Plain JavaScript, because node runs it both from src and from dist.
// It does what its parent says over IPC and ends, closing the database, when the parent does.
import { readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
const maximumConnections = 50;
/** @type {PGlite | undefined} */
let database;
/** @type {PGLiteSocketServer | undefined} */
let server;
/** @type {string | undefined} */
let lockFile;
/** @type {string | undefined} */
let socketFolder;
/** @param {Record<string, unknown>} message */
const tell = (message) => process.connected && process.send?.(message);
/** @typedef {{ socket: string | null; socketFolder?: string; port?: number }} Place */
/** @param {{ folder?: string; snapshot?: string; lockFile?: string } & Place} how */
async function open(how) {
    ({ lockFile, socketFolder } = how);
    const loadDataDir = how.snapshot ? new Blob([await readFile(how.snapshot)]) : undefined;
    database = await PGlite.create({
        ...(how.folder ? { dataDir: how.folder } : {}),
        ...(loadDataDir ? { loadDataDir } : {}),
    });
    server = new PGLiteSocketServer({
        db: database,
        ...(how.socket ? { path: how.socket } : { host: "127.0.0.1", port: how.port ?? 0 }),
        maxConnections: maximumConnections,
    });
    // Left by a predecessor that was killed; whoever holds the folder's lock may remove it.
    if (how.socket)
        await rm(how.socket, { force: true });
    await server.start();
    tell({ kind: "ready", port: how.socket ? null : Number(server.getServerConn().split(":").at(-1)) });
}
/** @param {string} file */
async function dump(file) {
    const archive = await database?.dumpDataDir("none");
    if (archive)
        await writeFile(file, Buffer.from(await archive.arrayBuffer()));
    tell({ kind: "dumped" });
}
async function stop() {
    await server?.stop();
    await database?.close();
    if (socketFolder)
        await rmdir(socketFolder).catch(() => { });
    if (lockFile)
        await rm(lockFile, { force: true });
    process.exit(0);
}
/** @param {unknown} error */
const fail = (error) => {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    process.disconnect?.();
};
process.on("message", (/** @type {any} */ message) => {
    if (message.kind === "open")
        open(message.how).catch(fail);
    if (message.kind === "dump")
        dump(message.file).catch(fail);
    if (message.kind === "stop")
        stop().catch(fail);
});
process.on("disconnect", () => stop().catch(() => process.exit(1)));
// A terminal's Ctrl-C reaches the whole group: the parent decides when the database stops.
process.on("SIGINT", () => { });
process.on("SIGTERM", () => { });
//# sourceMappingURL=serve-embedded.mjs.map