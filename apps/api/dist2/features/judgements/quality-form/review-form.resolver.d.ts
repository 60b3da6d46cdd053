import type { GraphContext } from "../../../graph/context.js";
import { type Batch } from "../../../graph/reading/load.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { type ShownForm } from "./review-form.type.js";
/** Forms by id; null where the viewer may not read them. */
export declare const reviewFormById: Batch<string, ShownForm | null>;
/** The short form of review points. */
export declare class ReviewPointFormsResolver {
    questions(reviewPoints: readonly ReviewPointRow[], context: GraphContext): Promise<{
        code: string;
        text: string;
        kind: "yes-no" | "text" | "choice";
        required: boolean;
        choices: readonly string[] | null;
    }[][]>;
    forms(reviewPoints: readonly ReviewPointRow[], asOf: string | null, context: GraphContext): Promise<ShownForm[][]>;
}
/** For which subject a form was answered. */
export declare class ReviewFormResolver {
    subject(forms: readonly ShownForm[], context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
}
