import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { clearPlace, type Place, socketOf } from "./place.js";

/** Who holds the embedded database, and where it listens. */
export interface Holder {
  /** Process id of the database's child process. */
  readonly pid: number;
  readonly place: Place;
  /** false while the database is being opened and migrated. */
  readonly isReady: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The holder that a lock file names; null when there is none or when it ended without removing the file. */
export function holderOf(lockFile: string): Holder | null {
  const holder = readHolder(lockFile);
  return holder !== null && isRunning(holder) ? holder : null;
}

/**
 * Takes the lock for a process and says whether it got it. A lock left by a process that is gone is taken over, and a
 * socket that it left elsewhere is removed.
 */
export function takeLock(lockFile: string, pid: number, place: Place): boolean {
  if (holderOf(lockFile) !== null) return false;
  const stale = `${lockFile}.${pid}`;
  try {
    renameSync(lockFile, stale);
    // Somebody else may have taken it over between the look and the move: then it is put back.
    if (holderOf(stale) !== null) return putBack(stale, lockFile);
    const left = readHolder(stale)?.place;
    if (left && socketOf(left) !== socketOf(place)) clearPlace(left);
  } catch {
    // nothing was left behind
  }
  try {
    write(lockFile, { pid, place, isReady: false, since: Date.now() }, "wx");
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(stale, { force: true });
  }
}

/** Tells other processes where the database listens. */
export function publishPlace(lockFile: string, pid: number, place: Place): void {
  const next = `${lockFile}.${pid}`;
  write(next, { pid, place, isReady: true, since: Date.now() }, "w");
  renameSync(next, lockFile);
}

function putBack(from: string, lockFile: string): false {
  linkSync(from, lockFile);
  rmSync(from);
  return false;
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

const write = (file: string, holder: Holder, flag: "w" | "wx") =>
  writeFileSync(file, JSON.stringify(holder), { flag, mode: 0o600 });

/** A process id from before the machine's last start belongs to nobody, or to somebody else. */
function isRunning(holder: Holder): boolean {
  if (holder.since < Date.now() - uptime() * 1000) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
