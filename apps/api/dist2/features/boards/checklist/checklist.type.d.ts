import { type ChecklistLine } from "@reviewpoint/domain/moderation";
/** A line of a board's checklist with its sentence. */
export interface ShownChecklistLine extends ChecklistLine {
    readonly sentence: string;
}
/** A line as it is shown. */
export declare const showLine: (line: ChecklistLine) => ShownChecklistLine;
export declare class ChecklistLineType implements ShownChecklistLine {
    readonly question: ChecklistLine["question"];
    readonly state: ChecklistLine["state"];
    readonly left: number;
    readonly of: number;
    readonly sentence: string;
}
