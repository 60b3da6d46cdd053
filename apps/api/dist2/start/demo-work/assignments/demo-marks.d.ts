import { type AssignmentQuestion, type GradeScale } from "@reviewpoint/domain/moderation";
/** The mark of the n-th piece of work on a scale. */
export declare function demoMark(n: number, { lowest, highest, step }: GradeScale): string;
/** A form filled with invented words, or with the first of its choices. */
export declare function demoAnswers(form: readonly AssignmentQuestion[], n: number): {
    question: string;
    answer: string;
}[];
