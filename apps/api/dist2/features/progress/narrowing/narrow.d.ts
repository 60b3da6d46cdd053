import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { CohortFrame, Narrowing } from "./narrowing.js";
import type { ProgressFilter } from "./progress-filter.input.js";
/** The arguments of a field that counts. */
export type Given = Readonly<Record<string, unknown>> & {
    readonly where: ProgressFilter;
};
/**
 * Finds what a filter names, and about whom the viewer may ask it.
 *
 * @param given the arguments of the field, the filter among them.
 * @throws Refusal UNKNOWN_CODE for a code that nothing has; Denied for what the viewer may not ask by.
 */
export declare function narrow(guard: Guard, given: Given, context: GraphContext): Promise<Narrowing>;
/** The review point with this code; null when none is named. @throws Refusal UNKNOWN_CODE */
export declare function reviewPointOf(frame: CohortFrame, field: string, code: string | null | undefined): import("../../judgements/review-point/review-point.table.js").ReviewPointRow | null;
