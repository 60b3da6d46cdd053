import type { AssignmentQuestion, FilledQuestion } from "@reviewpoint/domain/moderation";
export declare class AssignmentQuestionType implements AssignmentQuestion {
    readonly code: string;
    readonly text: string;
    readonly kind: AssignmentQuestion["kind"];
    readonly choices: readonly string[];
    readonly required: boolean;
    readonly maxLength: number | null;
}
export declare class FilledQuestionType implements FilledQuestion {
    readonly code: string;
    readonly text: string;
    readonly answer: string | null;
}
