import { type TextRow, type Violation } from "@reviewpoint/domain/interchange";
import type { StatedJudgement } from "@reviewpoint/domain/judgements";
import type { KnownCohort } from "../../judgements/review-point/known-cohort.query.js";
import type { SupersededJudgement } from "../known/superseded-judgements.js";
/**
 * Statements that were recorded word for word and then superseded: they come from an older file, and would set a level
 * back in silence.
 *
 * @param changed What a row states that differs from what counts now.
 */
export declare function outdatedJudgements(superseded: readonly SupersededJudgement[], changed: readonly {
    readonly stated: StatedJudgement;
}[], { strands, levels }: Pick<KnownCohort, "strands" | "levels">, row: TextRow): Violation[];
