import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { socketOf } from "./place.js";
const program = fileURLToPath(new URL("./serve-embedded.mjs", import.meta.url));
/**
 * PGlite in a child process, reached over a socket by the ordinary driver, so that the api's event loop stays
 * free and a runaway statement can be ended by ending the child.
 */
export class EmbeddedProcess {
    #child;
    constructor() {
        this.#child = fork(program, [], { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] });
        // A process that has nothing else to do may end; the child then closes the database and ends too.
        this.#child.unref();
        this.#child.channel?.unref();
    }
    get pid() {
        return this.#child.pid ?? 0;
    }
    /** Opens the database and gives the place where it listens. Throws with the child's own message when it cannot. */
    async open({ place, ...source }) {
        const socket = socketOf(place);
        const answer = await this.#ask({ kind: "open", how: { ...source, ...place, socket } });
        if (answer.kind !== "ready")
            throw new Error(`the embedded database answered ${answer.kind} to open`);
        return answer.port === null ? place : { port: answer.port };
    }
    /** Writes the whole database to one archive. */
    async dump(file) {
        await this.#ask({ kind: "dump", file });
    }
    /** Calls back once when the child has ended, however it ended. */
    onExit(listener) {
        this.#child.once("exit", listener);
    }
    /** Closes the database and waits for the child to end. */
    async stop() {
        if (this.#ended)
            return;
        this.#child.ref();
        const exit = once(this.#child, "exit");
        this.#child.send({ kind: "stop" });
        await exit;
    }
    /** Ends the child at once, as a crash would. Committed work is on disk. */
    async kill() {
        if (this.#ended)
            return;
        this.#child.ref();
        const exit = once(this.#child, "exit");
        this.#child.kill("SIGKILL");
        await exit;
    }
    get #ended() {
        return this.#child.exitCode !== null || this.#child.signalCode !== null;
    }
    #ask(question) {
        return new Promise((resolve, reject) => {
            const settle = (act) => {
                this.#child.off("message", onMessage);
                this.#child.off("exit", onExit);
                this.#child.channel?.unref();
                act();
            };
            const onMessage = (message) => {
                const answer = message;
                settle(() => answer.kind === "failed"
                    ? reject(new Error(`the embedded database: ${answer.message}`))
                    : resolve(answer));
            };
            const onExit = () => settle(() => reject(new Error("the embedded database ended before it answered")));
            this.#child.channel?.ref();
            this.#child.once("message", onMessage);
            this.#child.once("exit", onExit);
            this.#child.send(question);
        });
    }
}
//# sourceMappingURL=embedded-process.js.map