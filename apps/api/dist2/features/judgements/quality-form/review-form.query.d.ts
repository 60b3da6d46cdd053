import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownForm } from "./review-form.type.js";
/** Which forms: of these review points, or with these ids; known at an instant, or now. */
export interface FormChoice {
    readonly by: "review_point_id" | "id";
    readonly ids: readonly string[];
    readonly asOf: string | null;
}
/** Forms of the subjects that the viewer may read, subject by subject in the order in which they came in. */
export declare function readForms({ by, ids, asOf }: FormChoice, context: GraphContext): Promise<ShownForm[]>;
/** How often the form of a review point was answered for a subject, within a transaction that is about to answer it. */
export declare function timesAnswered(unit: ReadUnit, providerId: string, reviewPointId: string, subjectId: string): Promise<number>;
/** The window of a review point, within such a transaction; null where the provider has none with this id. */
export declare function windowOfReviewPoint(unit: ReadUnit, providerId: string, id: string): Promise<{
    readonly opensOn: string;
    readonly closesOn: string;
} | null>;
