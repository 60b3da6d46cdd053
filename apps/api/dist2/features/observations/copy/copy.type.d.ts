import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { FormQuestion } from "@reviewpoint/domain/observations";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { CopyRow, WrittenAnswer } from "./copy.table.js";
/** A copy as this viewer may see it. */
export interface ShownCopy extends Omit<OfObservation<CopyRow>, "answers"> {
    readonly answers: readonly WrittenAnswer[] | null;
}
export declare class WrittenAnswerType implements WrittenAnswer {
    readonly question: string;
    readonly text: string;
    readonly answer: string;
}
export declare class CopyQuestionType implements FormQuestion {
    readonly code: string;
    readonly text: string;
    readonly isRequired: boolean;
}
export declare class ObservationCopyType implements Pick<ShownCopy, "id" | "sharedAt" | "sharedOn" | "contentHash" | "answers"> {
    readonly id: string;
    readonly sharedAt: IsoInstant;
    readonly sharedOn: IsoDate;
    readonly contentHash: string;
    readonly answers: readonly WrittenAnswer[] | null;
    readonly hidden: readonly HiddenType[];
}
