import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";

/** A graph served by a process of its own. */
export class Served {
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 10 });

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
  }

  /** Starts a program and waits until it prints `port <number>`. @throws Error when it ends before that. */
  static async start(node: string, program: string, environment: NodeJS.ProcessEnv): Promise<Served> {
    const child = spawn(node, [program], {
      env: { ...process.env, NODE_ENV: "production", ...environment },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const port = new Promise<number>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => {
        const found = /port (\d+)/.exec(text.toString());
        if (found) resolve(Number(found[1]));
      });
      child.once("exit", () => reject(new Error(`${program} ended before it listened`)));
    });
    return new Served(child, await port);
  }

  /** The answer to a question, as text. */
  ask(query: string): Promise<string> {
    const body = JSON.stringify({ query });
    return new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const sent = request(
        {
          ...{ port: this.#port, host: "127.0.0.1", path: "/graphql", method: "POST" },
          agent: this.#agent,
          headers,
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("end", () => resolve(Buffer.concat(parts).toString()));
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** Answers a second, asked by ten at a time for so many milliseconds. */
  async perSecond(query: string, milliseconds: number): Promise<number> {
    const until = performance.now() + milliseconds;
    let answers = 0;
    const askOn = async (): Promise<void> => {
      while (performance.now() < until) {
        await this.ask(query);
        answers += 1;
      }
    };
    await Promise.all(Array.from({ length: 10 }, askOn));
    return (answers * 1000) / milliseconds;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const exit = once(this.#child, "exit");
    this.#child.kill();
    await exit;
  }
}
