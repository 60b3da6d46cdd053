import type { GraphContext } from "../../../graph/context.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { type ShownFeedback } from "./feedback.type.js";
/** Feedback on pieces of work. */
export declare class PieceFeedbackResolver {
    feedback(pieces: readonly ShownPiece[], context: GraphContext): Promise<ShownFeedback[][]>;
    feedbackVersion(pieces: readonly ShownPiece[], context: GraphContext): Promise<(number | null)[]>;
    feedbackDraft(pieces: readonly ShownPiece[], context: GraphContext): Promise<(import("./draft.table.js").FeedbackDraftRow | null)[]>;
}
export declare class FeedbackResolver {
    writtenBy(feedback: readonly ShownFeedback[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
