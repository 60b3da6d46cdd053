import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { StandardScriptInput } from "../script/script.input.js";
/** What is said when an exercise is opened, and said again when it is changed. */
declare abstract class StandardisationContent extends WriteInput {
    readonly title: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly scripts: readonly StandardScriptInput[];
    readonly participantIds: readonly string[];
}
export declare class OpenStandardisationInput extends StandardisationContent {
    readonly assignmentId: string;
    readonly subjectIds?: readonly string[] | null;
}
export declare class ChangeStandardisationInput extends StandardisationContent {
    readonly standardisationId: string;
    readonly expectedVersion: number;
}
export {};
