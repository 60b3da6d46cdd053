import { type SeenThing, type Reach } from "@reviewpoint/domain/access";
import { type Sql } from "sql-template-tag";
import type { Viewer } from "../../identity/index.js";
import type { TypeGuards } from "./guard.js";
/** A row that says which of its parts this viewer may not see: a bit for each thing that is decided row by row. */
export interface Masked {
    readonly masked: number;
    /** The thing by which it was met, where that says more than the type's own guard. */
    readonly maskedAs?: SeenThing;
}
/** A part of a row that is decided row by row, and its bit. */
export interface RowPart {
    readonly field: string;
    readonly thing: SeenThing;
    readonly bit: number;
}
/** The parts of a type's rows that are decided row by row; fields that are guarded alike share a bit. */
export declare function rowParts(guards: TypeGuards): readonly RowPart[];
/** The bit of each field of a type; 0 for one that is not decided row by row. */
export declare function bitsOf<Guards extends TypeGuards>(guards: Guards): Readonly<Record<keyof Guards, number>>;
/** The rows of which a part is shown to this viewer. */
export declare function shownOf<Row extends Masked, Guards extends TypeGuards>(rows: readonly Row[], guards: Guards, part: keyof Guards & string): Row[];
/**
 * An SQL expression for the bits of a row's parts that the viewer may not see. Where everyone within the rows' own reach
 * is seen, or nobody is, it is a constant.
 *
 * @param within what the rows were read for.
 * @param reached the condition that a row is of a trainee within a reach.
 */
export declare function maskedBits(guards: TypeGuards, viewer: Viewer, within: readonly SeenThing[], reached: (reach: Reach) => Sql): Sql;
