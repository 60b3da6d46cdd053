import type { GuardTable } from "../graph/guarding/guard.js";
/** Every room's guards: what a room adds to the graph and does not guard is refused to everybody. */
export declare const roomGuards: readonly GuardTable[];
/** The guards of all rooms as one table: a type may have fields from several. */
export declare function allGuards(rooms?: readonly GuardTable[]): GuardTable;
