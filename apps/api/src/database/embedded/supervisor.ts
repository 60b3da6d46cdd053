import { EmbeddedProcess } from "./embedded-process.js";
import { publishPort, takeLock } from "./lock-file.js";

/** Keeps one child process on one folder: opens it, starts it again on the same port when it ends, and closes it. */
export class EmbeddedSupervisor {
  readonly #folder: string;
  readonly #lockFile: string;
  #child = new EmbeddedProcess();
  #port = 0;
  #published = false;
  #stopping = false;
  #restarting: Promise<void> | null = null;

  constructor(folder: string, lockFile: string) {
    this.#folder = folder;
    this.#lockFile = lockFile;
  }

  /** The loopback port of the open database; null when another process holds the folder. */
  async start(): Promise<number | null> {
    if (!takeLock(this.#lockFile, this.#child.pid)) {
      await this.#child.kill();
      return null;
    }
    this.#port = await this.#child.open({ folder: this.#folder, lockFile: this.#lockFile, port: this.#port });
    if (this.#published) this.publish();
    this.#child.onExit(() => {
      if (!this.#stopping) this.restart().catch(() => {});
    });
    return this.#port;
  }

  /** Tells other processes where the database listens. */
  publish(): void {
    this.#published = true;
    publishPort(this.#lockFile, this.#child.pid, this.#port);
  }

  /** Ends the child and opens the folder again in a new one; several calls at once are one restart. */
  restart(): Promise<void> {
    this.#restarting ??= this.#replace().finally(() => {
      this.#restarting = null;
    });
    return this.#restarting;
  }

  /** Resolves when no restart is under way; whether it succeeded shows when the database is used. */
  async ready(): Promise<void> {
    await this.#restarting?.catch(() => {});
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.ready();
    await this.#child.stop();
  }

  async #replace(): Promise<void> {
    await this.#child.kill();
    if (this.#stopping) return;
    this.#child = new EmbeddedProcess();
    if ((await this.start()) === null)
      throw new Error(`${this.#lockFile} was taken by another process while the database was down`);
  }
}
