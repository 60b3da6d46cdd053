import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FilledQuestion, GradeBand, MarkStage } from "@reviewpoint/domain/moderation";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfPiece } from "../piece/rows-of-pieces.js";
import type { MarkRow } from "./mark.table.js";
/** A mark, its band, and whether nothing replaced it. */
export interface ShownMark extends OfPiece<MarkRow> {
    readonly band: GradeBand | null;
    readonly isCurrent: boolean;
}
export declare class MarkType implements Pick<ShownMark, "id" | "stage" | "attempt" | "value" | "countedValue" | "answers" | "recordedAt" | "isCurrent"> {
    readonly id: string;
    readonly stage: MarkStage;
    readonly attempt: number;
    readonly value: string | null;
    readonly countedValue: string | null;
    readonly band: GradeBand | null;
    readonly answers: readonly FilledQuestion[];
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
    readonly hidden: readonly HiddenType[];
}
