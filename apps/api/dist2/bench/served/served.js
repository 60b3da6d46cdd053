import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
/** A graph served by a process of its own, which ends with this one. */
export class Served {
    child;
    #port;
    #agent;
    constructor(child, port, connections) {
        this.child = child;
        this.#port = port;
        this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    }
    /** Starts a program and waits until it prints its port. @throws Error, with what it complained of, when it ends before that. */
    static async start(node, program, { options = [], environment, connections = 10, announces = /port (\d+)/ }) {
        const child = spawn(node, [...options, program], {
            env: { ...process.env, NODE_ENV: "production", ...environment },
            stdio: ["ignore", "pipe", "pipe", "ipc"],
        });
        let complaints = "";
        child.stderr?.on("data", (text) => {
            complaints = `${complaints}${text.toString()}`.slice(-2_000);
        });
        try {
            const port = await new Promise((resolve, reject) => {
                child.stdout?.on("data", (text) => {
                    const found = announces.exec(text.toString());
                    if (found)
                        resolve(Number(found[1]));
                });
                child.once("error", reject);
                child.once("exit", () => reject(new Error(`${program} ended before it listened: ${complaints}`)));
            });
            return new Served(child, port, connections);
        }
        catch (error) {
            child.kill("SIGKILL");
            throw error;
        }
    }
    /** Whether the process is still there. */
    get isRunning() {
        return this.child.exitCode === null && this.child.signalCode === null;
    }
    /** Where a browser finds it. */
    get address() {
        return `http://127.0.0.1:${this.#port}`;
    }
    /** The answer to a question, as text. */
    async ask(query) {
        return (await this.send(JSON.stringify({ query }))).body;
    }
    /** Sends a body, to the graph unless another path is said. @throws Error when the connection breaks */
    send(body, headers = {}, path = "/graphql") {
        const began = performance.now();
        return new Promise((resolve, reject) => {
            const sent = request({
                ...{ port: this.#port, host: "127.0.0.1", path, method: "POST", agent: this.#agent },
                headers: {
                    "content-type": "application/json",
                    "content-length": Buffer.byteLength(body),
                    ...headers,
                },
            }, (answer) => {
                const parts = [];
                answer.on("data", (part) => parts.push(part));
                answer.once("error", reject);
                answer.on("end", () => {
                    const text = Buffer.concat(parts).toString();
                    resolve({ status: answer.statusCode ?? 0, body: text, milliseconds: performance.now() - began });
                });
            });
            sent.on("error", reject);
            sent.end(body);
        });
    }
    /** Answers a second, asked by ten at a time for so many milliseconds. */
    async perSecond(query, milliseconds) {
        const until = performance.now() + milliseconds;
        let answers = 0;
        const askOn = async () => {
            while (performance.now() < until) {
                await this.ask(query);
                answers += 1;
            }
        };
        await Promise.all(Array.from({ length: 10 }, askOn));
        return (answers * 1000) / milliseconds;
    }
    /** Ends it as a crash would. */
    async kill() {
        this.#agent.destroy();
        if (!this.isRunning)
            return;
        const exit = once(this.child, "exit");
        this.child.kill("SIGKILL");
        await exit;
    }
    async stop() {
        this.#agent.destroy();
        if (!this.isRunning)
            return;
        const exit = once(this.child, "exit");
        this.child.kill();
        const patience = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
        await exit;
        clearTimeout(patience);
    }
}
//# sourceMappingURL=served.js.map