import { type WorkbookParts } from "./open-workbook.js";
/** What a workbook says of itself: where its sheets, shared texts and styles are. */
export interface WorkbookPlan {
    /** Sheets in their order; hidden ones are left out, because nobody who fills in the file sees them. */
    readonly sheets: readonly {
        readonly name: string;
        readonly part: string;
    }[];
    /** Names of the hidden sheets that a person can show again; those that only a program can show are not told. */
    readonly hidden: readonly string[];
    readonly sharedTexts: string | null;
    readonly styles: string | null;
    /** Whether days are counted from 1904, as old Macintosh workbooks do. */
    readonly from1904: boolean;
}
/** Reads the plan of a workbook, following its relationships. */
export declare function workbookPlan(parts: WorkbookParts): Promise<WorkbookPlan>;
