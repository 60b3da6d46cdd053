import type { Served } from "../../../bench/served/served.js";
import type { DemoIssuer } from "../../../identity/index.js";
/** An answer of the graph. */
export interface GraphAnswer {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
        readonly message: string;
        readonly extensions?: {
            readonly code?: string;
        };
    }[];
}
/** A file as somebody sends it about a trainee, under a key. */
export interface SentFile {
    readonly traineeId: string;
    readonly name: string;
    readonly content: Buffer;
    readonly key: string;
}
/** A file that was brought in, by its id; or why not. */
export type BroughtFile = Pick<GraphAnswer, "errors"> & {
    readonly id?: string;
};
/** Sends as any person, each with a token of their own; what could not be answered just now is sent again. */
export declare class Sender {
    #private;
    /** How often something was sent again. */
    resent: number;
    constructor(served: Served, issuer: DemoIssuer);
    /** Tokens last half a day: each day begins with new ones. */
    forgetTokens(): void;
    send(personId: string, query: string, variables?: object): Promise<GraphAnswer>;
    /** Brings in a file, which does not travel through the graph: the answer is the file, or errors. */
    bring(personId: string, { traineeId, name, content, key }: SentFile): Promise<BroughtFile>;
}
