import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Rows } from "../../../graph/reading/rows.js";
import { type FeedbackDraftRow } from "./draft.table.js";
/** What the viewer has begun to write about pieces of work; a draft without words is none. */
export declare function readDrafts(ids: readonly string[], context: GraphContext): Promise<FeedbackDraftRow[]>;
/** How often feedback on pieces of work was written, and a draft of it kept by its author, by piece. */
export declare function feedbackVersions(read: Rows, ids: readonly string[], authorId: string): Promise<ReadonlyMap<string, number>>;
/** The last sequence of feedback on a piece of work; 0 before any. */
export declare function lastFeedback(unit: ReadUnit, providerId: string, pieceId: string): Promise<number>;
