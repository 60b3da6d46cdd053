import type { ReadUnit } from "../../../database/index.js";
/** A board as its members are told of it. */
export interface CalledBoard {
    readonly name: string;
    /** e.g. `24 June 2027` */
    readonly day: string;
    readonly memberIds: readonly string[];
}
/** The board with this id; null where there is none. */
export declare function calledBoard(unit: ReadUnit, id: string): Promise<CalledBoard | null>;
