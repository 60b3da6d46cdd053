import type { clientOf } from "../../server/testing/http-client.js";
import type { ServedFixture } from "../served/served-fixture.js";
/** How a server stood many hostile documents. */
export interface HostileFigures {
    readonly documents: number;
    readonly kinds: number;
    /** Answered with status 200, and refused with one from 400. */
    readonly answered: number;
    readonly refused: number;
    /** Those that ended in a failure of ours, each with its kind. */
    readonly failures: readonly string[];
    /** Milliseconds of this process's CPU for a document, its client included: middle, 99th of a hundred, most. */
    readonly cpu: {
        readonly middle: number;
        readonly p99: number;
        readonly most: number;
    };
    /** The dearest documents, the dearest first. */
    readonly dearest: readonly string[];
}
/** Sends hostile documents one after another, as somebody signed in and as nobody, and looks at what each comes to. */
export declare function meetHostility({ token, log }: ServedFixture, ask: Awaited<ReturnType<typeof clientOf>>, rounds: number, seed: string): Promise<HostileFigures>;
