import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ShownMinutes } from "../record/shown-board.js";
import type { BoardSignatureRow } from "./signature.table.js";
export declare class BoardSignatureType implements Pick<BoardSignatureRow, "personId" | "signedOn" | "signedAt"> {
    readonly personId: string;
    readonly signedOn: IsoDate;
    readonly signedAt: IsoInstant;
}
export declare class BoardMinutesType implements Pick<ShownMinutes, "sequence" | "words" | "correction" | "recordedAt" | "isSigned" | "signatures"> {
    readonly sequence: number;
    readonly words: string;
    readonly correction: string | null;
    readonly recordedAt: IsoInstant;
    readonly isSigned: boolean;
    readonly signatures: readonly BoardSignatureRow[];
}
