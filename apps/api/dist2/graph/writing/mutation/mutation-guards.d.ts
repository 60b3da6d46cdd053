import { type GuardTable } from "../../guarding/guard.js";
import type { AnyAction } from "../action.js";
/**
 * The guards of mutations and of what they answer. A mutation may be asked by every member, because its action itself
 * checks the right of the tables and refuses with NotAllowed; what a payload leads to is guarded by its own room.
 */
export declare function mutationGuards(actions: readonly AnyAction[]): GuardTable;
