import type { SeenThing } from "@reviewpoint/domain/access";
import type { Database } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/index.js";
import type { HeldRole } from "../outcome.js";
/** Somebody's roles; without one thing where the provider has taken it from the first of them. */
export interface Reader {
    readonly roles: readonly HeldRole[];
    readonly without?: SeenThing;
}
/**
 * Something that no line of the matrix asks for: what comes with its row and is read by a statement of its own, and what is
 * read behind a write or a file that is fetched.
 */
export interface Reading {
    readonly what: string;
    readonly by: Document | Call;
    readonly shownTo: Reader;
    readonly notTo: readonly Reader[];
}
/** A question of the graph, whose answer holds something exactly when it is shown. */
interface Document {
    readonly text: string;
    readonly holds: string;
}
type Call = (context: GraphContext, database: Database) => Promise<boolean>;
/** Somebody with one role. */
export declare const one: (role: HeldRole["role"], relation: HeldRole["relation"]) => Reader;
export {};
