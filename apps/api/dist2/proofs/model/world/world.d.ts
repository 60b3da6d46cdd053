import { type GraphForTest } from "../../../features/testing/graph-for-test.js";
import type { Done } from "../../year/stage/deed.js";
import type { Who } from "../cast.js";
import type { Facts } from "../facts.js";
/** The graph as a sequence of commands meets it: over one database, as anybody, on any day. */
export declare class World {
    #private;
    readonly graph: GraphForTest;
    /** Written work that is set for everybody. */
    readonly assignmentId: string;
    /** How many answers there were. */
    answers: number;
    private constructor();
    static open(): Promise<World>;
    close(): Promise<void>;
    /** What a mutation is answered. */
    perform(facts: Facts, act: string, by: Who, input: object): Promise<Done>;
    /** What a question is answered; an error is thrown. */
    ask(facts: Facts, by: Who, text: string, variables: object): Promise<Done>;
}
