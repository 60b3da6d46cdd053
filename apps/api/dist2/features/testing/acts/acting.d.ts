import type { Viewer } from "../../../identity/index.js";
import type { GraphForTest } from "../graph-for-test.js";
/** Answers are of every shape. */
export type Answered = ReturnType<typeof JSON.parse>;
/** Asks a graph and acts in it for tests: an answer with an error fails the test. */
export interface Acting {
    ask(text: string, viewer: Viewer, variables?: object): Promise<Answered>;
    /**
     * Performs a mutation, under a key of its own unless the input has one.
     *
     * @param shows What is selected of its payload, e.g. `target { id }`.
     * @param facts What is selected of its refusals besides, e.g. `... on Conflict { currentVersion }`.
     */
    act(name: string, input: object, viewer: Viewer, shows?: string, facts?: string): Promise<Answered>;
}
/** Asks and acts in the graph that is open while the tests run. */
export declare function acting(graph: () => GraphForTest): Acting;
