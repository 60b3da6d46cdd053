import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";

/** Who holds the embedded database, and where it listens once it is ready for others. */
export interface Holder {
  /** Process id of the database's child process. */
  readonly pid: number;
  /** Loopback port; null while the database is being opened and migrated. */
  readonly port: number | null;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The holder that a lock file names; null when there is none or when it ended without removing the file. */
export function holderOf(lockFile: string): Holder | null {
  let holder: Holder;
  try {
    holder = JSON.parse(readFileSync(lockFile, "utf8"));
  } catch {
    return null;
  }
  return isRunning(holder) ? holder : null;
}

/** Takes the lock for a process and says whether it got it. A lock left by a process that is gone is taken over. */
export function takeLock(lockFile: string, pid: number): boolean {
  if (holderOf(lockFile) !== null) return false;
  const stale = `${lockFile}.${pid}`;
  try {
    renameSync(lockFile, stale);
  } catch {
    // nothing was left behind
  }
  try {
    writeFileSync(lockFile, JSON.stringify({ pid, port: null, since: Date.now() } satisfies Holder), {
      flag: "wx",
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(stale, { force: true });
  }
}

/** Tells other processes where the database listens. */
export function publishPort(lockFile: string, pid: number, port: number): void {
  const next = `${lockFile}.${pid}`;
  writeFileSync(next, JSON.stringify({ pid, port, since: Date.now() } satisfies Holder));
  renameSync(next, lockFile);
}

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
