import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { clearPlace, socketOf } from "./place.js";
/** The holder that a lock file names; null when there is none or when it ended without removing the file. */
export function holderOf(lockFile) {
    const holder = readHolder(lockFile);
    return holder !== null && isRunning(holder) ? holder : null;
}
/**
 * Takes the lock for a process and says whether it got it. A lock left by a process that is gone is taken over, and a
 * socket that it left elsewhere is removed.
 */
export function takeLock(lockFile, pid, place) {
    if (holderOf(lockFile) !== null)
        return false;
    const stale = `${lockFile}.${pid}`;
    try {
        renameSync(lockFile, stale);
        // Somebody else may have taken it over between the look and the move: then it is put back.
        if (holderOf(stale) !== null)
            return putBack(stale, lockFile);
        const left = readHolder(stale)?.place;
        if (left && socketOf(left) !== socketOf(place))
            clearPlace(left);
    }
    catch {
        // nothing was left behind
    }
    try {
        write(lockFile, { pid, place, isReady: false, since: Date.now() }, "wx");
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
    finally {
        rmSync(stale, { force: true });
    }
}
/** Tells other processes where the database listens. */
export function publishPlace(lockFile, pid, place) {
    const next = `${lockFile}.${pid}`;
    write(next, { pid, place, isReady: true, since: Date.now() }, "w");
    renameSync(next, lockFile);
}
function putBack(from, lockFile) {
    linkSync(from, lockFile);
    rmSync(from);
    return false;
}
function readHolder(file) {
    try {
        return JSON.parse(readFileSync(file, "utf8"));
    }
    catch {
        return null;
    }
}
const write = (file, holder, flag) => writeFileSync(file, JSON.stringify(holder), { flag, mode: 0o600 });
/** A process id from before the machine's last start belongs to nobody, or to somebody else. */
function isRunning(holder) {
    if (holder.since < Date.now() - uptime() * 1000)
        return false;
    try {
        process.kill(holder.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
//# sourceMappingURL=lock-file.js.map