import type { GraphContext } from "../../../graph/context.js";
import type { KnownTarget } from "../target/target.query.js";
import type { TargetFeedbackRow } from "./target-feedback.table.js";
export declare class TargetFeedbacksResolver {
    feedback(targets: readonly KnownTarget[], context: GraphContext): Promise<TargetFeedbackRow[][]>;
}
export declare class TargetFeedbackResolver {
    givenBy(feedback: readonly TargetFeedbackRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
