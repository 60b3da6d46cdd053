import type { PieceOfWork } from "@reviewpoint/domain/moderation";
import type { YearReviewPoint } from "../../stage/roster.js";
import type { Told } from "../told.js";
/** The judgements that stand at a review, as pieces for moderation, by what was acknowledged until then. */
export declare function populationOf(told: readonly Told[], point: YearReviewPoint, subjectIds: readonly string[]): PieceOfWork[];
