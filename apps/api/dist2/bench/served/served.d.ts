import { type ChildProcess } from "node:child_process";
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
export declare class Served {
    #private;
    readonly child: ChildProcess;
    private constructor();
    /** Starts a program and waits until it prints its port. @throws Error, with what it complained of, when it ends before that. */
    static start(node: string, program: string, { options, environment, connections, announces }: Starting): Promise<Served>;
    /** Whether the process is still there. */
    get isRunning(): boolean;
    /** Where a browser finds it. */
    get address(): string;
    /** The answer to a question, as text. */
    ask(query: string): Promise<string>;
    /** Sends a body, to the graph unless another path is said. @throws Error when the connection breaks */
    send(body: string | Buffer, headers?: Readonly<Record<string, string>>, path?: string): Promise<Reply>;
    /** Answers a second, asked by ten at a time for so many milliseconds. */
    perSecond(query: string, milliseconds: number): Promise<number>;
    /** Ends it as a crash would. */
    kill(): Promise<void>;
    stop(): Promise<void>;
}
export {};
