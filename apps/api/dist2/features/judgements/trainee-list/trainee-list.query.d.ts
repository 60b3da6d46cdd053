import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
/**
 * Trainees in the viewer's scope, of whom the viewer may have what the filter asks by.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export declare function traineeListing(context: GraphContext, filter: TraineeFilter | null, order: TraineeOrder, guard: Guard): Listing;
/** Which trainees of a place, and in which order. */
export interface Narrowing {
    readonly filter: TraineeFilter | null;
    readonly orderBy: TraineeOrder | null;
}
/** The schools in which trainees are placed, each once. */
export declare const placedTrainees: {
    column: Sql;
    joined: Sql;
};
/** The people to whom trainees are related on a day, each once; by any relation for null. */
export declare function relatedTrainees(relations: readonly string[] | null, on: string): {
    column: Sql;
    joined: Sql;
};
