import { EmbeddedProcess } from "./embedded-process.js";
import { publishPlace, takeLock } from "./lock-file.js";
/** Keeps one child process on one folder: opens it, starts it again in the same place when it ends, and closes it. */
export class EmbeddedSupervisor {
    #folder;
    #lockFile;
    #child = new EmbeddedProcess();
    #place;
    #published = false;
    #stopping = false;
    #restarting = null;
    constructor(folder, lockFile, place) {
        this.#place = place;
        this.#folder = folder;
        this.#lockFile = lockFile;
    }
    /** Where the open database listens; null when another process holds the folder. */
    async start() {
        const place = this.#place;
        if (!takeLock(this.#lockFile, this.#child.pid, place)) {
            await this.#child.kill();
            return null;
        }
        this.#place = await this.#child.open({ folder: this.#folder, lockFile: this.#lockFile, place });
        if (this.#published)
            this.publish();
        this.#child.onExit(() => {
            if (!this.#stopping)
                this.restart().catch(() => { });
        });
        return this.#place;
    }
    /** Tells other processes where the database listens. */
    publish() {
        this.#published = true;
        publishPlace(this.#lockFile, this.#child.pid, this.#place);
    }
    /** Ends the child and opens the folder again in a new one; several calls at once are one restart. */
    restart() {
        this.#restarting ??= this.#replace().finally(() => {
            this.#restarting = null;
        });
        return this.#restarting;
    }
    /** Resolves when no restart is under way; whether it succeeded shows when the database is used. */
    async ready() {
        await this.#restarting?.catch(() => { });
    }
    async stop() {
        this.#stopping = true;
        await this.ready();
        await this.#child.stop();
    }
    async #replace() {
        await this.#child.kill();
        if (this.#stopping)
            return;
        this.#child = new EmbeddedProcess();
        if ((await this.start()) === null)
            throw new Error(`${this.#lockFile} was taken by another process while the database was down`);
    }
}
//# sourceMappingURL=supervisor.js.map