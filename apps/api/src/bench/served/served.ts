import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";

/** What came back, and how long it took in milliseconds. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

/** How a child is started besides its environment. */
interface Starting {
  readonly options?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Connections that may be open to it at once. */
  readonly connections?: number;
  /** What it prints when it listens, with its port; `port <number>` unless said. */
  readonly announces?: RegExp;
}

/** A graph served by a process of its own, which ends with this one. */
export class Served {
  readonly child: ChildProcess;
  readonly #port: number;
  readonly #agent: Agent;

  private constructor(child: ChildProcess, port: number, connections: number) {
    this.child = child;
    this.#port = port;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Starts a program and waits until it prints its port. @throws Error, with what it complained of, when it ends before that. */
  static async start(
    node: string,
    program: string,
    { options = [], environment, connections = 10, announces = /port (\d+)/ }: Starting,
  ): Promise<Served> {
    const child = spawn(node, [...options, program], {
      env: { ...process.env, NODE_ENV: "production", ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    let complaints = "";
    child.stderr?.on("data", (text: Buffer) => {
      complaints = `${complaints}${text.toString()}`.slice(-2_000);
    });
    try {
      const port = await new Promise<number>((resolve, reject) => {
        child.stdout?.on("data", (text: Buffer) => {
          const found = announces.exec(text.toString());
          if (found) resolve(Number(found[1]));
        });
        child.once("error", reject);
        child.once("exit", () => reject(new Error(`${program} ended before it listened: ${complaints}`)));
      });
      return new Served(child, port, connections);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
  }

  /** Whether the process is still there. */
  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Where a browser finds it. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The answer to a question, as text. */
  async ask(query: string): Promise<string> {
    return (await this.send(JSON.stringify({ query }))).body;
  }

  /** Sends a body, to the graph unless another path is said. @throws Error when the connection breaks */
  send(
    body: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
    path = "/graphql",
  ): Promise<Reply> {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ port: this.#port, host: "127.0.0.1", path, method: "POST", agent: this.#agent },
          headers: {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
            ...headers,
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.once("error", reject);
          answer.on("end", () => {
            const text = Buffer.concat(parts).toString();
            resolve({ status: answer.statusCode ?? 0, body: text, milliseconds: performance.now() - began });
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** What the program answers over its channel to us: each has one thing to tell. */
  async tell<Told>(): Promise<Told> {
    const told = once(this.child, "message");
    this.child.send("tell");
    return (await told)[0] as Told;
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    this.#agent.destroy();
    if (!this.isRunning) return;
    const exit = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await exit;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    if (!this.isRunning) return;
    const exit = once(this.child, "exit");
    this.child.kill();
    const patience = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await exit;
    clearTimeout(patience);
  }
}
