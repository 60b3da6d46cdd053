import type { BoardFacts } from "@reviewpoint/domain/moderation";
import type { Rows } from "../../../graph/reading/rows.js";
type Counted = Pick<BoardFacts, "exercises" | "exercisesWithoutSample" | "sampled" | "notJudgedAgain" | "assessors" | "assessorsMissed" | "exercisesWithoutOutcome">;
/**
 * What is counted of the moderation exercises over the work of a board's cohorts. A piece counts as judged again when any
 * moderator has judged it; an assessor is missed by an exercise when its sample holds nothing of theirs. It is read as
 * moderation reads, so that whoever judges blind gets the same counts.
 */
export declare function exercisesCounted(read: Rows, boardId: string): Promise<Counted>;
export {};
