import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { type MeetingReviewRow } from "./meeting-review.table.js";
/** Every version's reviews of meetings that the viewer was already found to reach. */
export declare function readReviews(ids: readonly string[], context: GraphContext): Promise<MeetingReviewRow[]>;
/** The reviews of one version, as an action reads them. */
export declare function reviewsWithin(unit: ReadUnit, providerId: string, meetingId: string, version: number): Promise<MeetingReviewRow[]>;
