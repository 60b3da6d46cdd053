import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { Scene } from "../scene.js";
/** To whom the demo's assignments are set, of which kind. */
export interface DemoSetting {
    readonly kind: AssignmentKind;
    readonly cohortId: string;
    /** The shown lead mentor's subject, and the shown trainee's. */
    readonly marked: string;
    readonly sent: string;
    readonly strandIds: readonly string[];
}
/** A piece of work of somebody in training. */
export interface DemoPiece {
    readonly id: string;
    readonly assignmentId: string;
    readonly traineeId: string;
    readonly personId: string;
    readonly subjectId: string;
}
/** The running cohort, the subjects of a lead mentor and of a trainee, two strands and the provider's first kind; null without one of them. */
export declare function readSetting({ unit, cast }: Scene): Promise<DemoSetting | null>;
/** The pieces of an assignment whose trainees are in training, in the order of the register. */
export declare function piecesOf(unit: ReadUnit, providerId: string, assignmentId: string): Promise<DemoPiece[]>;
