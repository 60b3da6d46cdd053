import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
/** Part of the socket's file name, as PostgreSQL's own clients expect it. Nobody listens on the port of that number. */
const nominalPort = 5432;
const socketName = `.s.PGSQL.${nominalPort}`;
/** Bytes that every system takes as a socket's path: 104 on macOS and BSD, 108 on Linux, with a closing zero. */
const longestPath = 103;
/** A private place to listen: `wanted` is the folder for the socket, or, where its path is too long, a temporary one. */
export function privatePlace(wanted, platform = process.platform) {
    if (platform === "win32")
        return { port: 0 };
    if (Buffer.byteLength(join(wanted, socketName)) > longestPath)
        return temporaryPlace();
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    // A folder that was there before may be open to others; one that is somebody else's cannot be closed, and throws.
    chmodSync(wanted, 0o700);
    return { socketFolder: wanted };
}
/** A private place of no data folder, for a database in memory. */
export const temporaryPlace = () => process.platform === "win32" ? { port: 0 } : { socketFolder: mkdtempSync(join(tmpdir(), "reviewpoint-")) };
/** The socket's path; null for a port. */
export const socketOf = (place) => "socketFolder" in place ? join(place.socketFolder, socketName) : null;
/** The place as the driver takes it. Sessions are shared, so the driver must not name its statements. */
export const urlOf = (place) => "socketFolder" in place
    ? `postgresql://postgres@localhost:${nominalPort}/postgres?host=${encodeURIComponent(place.socketFolder)}`
    : `postgresql://postgres@127.0.0.1:${place.port}/postgres`;
/** Removes what a process that is gone left behind: its socket and, when nothing else is in it, the folder. */
export function clearPlace(place) {
    const socket = socketOf(place);
    if (socket === null || !("socketFolder" in place))
        return;
    try {
        rmSync(socket, { force: true });
        rmdirSync(place.socketFolder);
    }
    catch {
        // the folder is gone already, or holds something that is not ours
    }
}
//# sourceMappingURL=place.js.map