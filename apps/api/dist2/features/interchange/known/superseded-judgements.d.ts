import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { StatedJudgement } from "@reviewpoint/domain/judgements";
import type { ReadUnit } from "../../../database/index.js";
/** A judgement that another one has superseded. Review point, strand and level are given by identifier. */
export interface SupersededJudgement extends StatedJudgement {
    /** The day of the judgement that counts instead, or of the first one after it. */
    readonly supersededOn: IsoDate;
}
/** The judgements of some trainees that were superseded. */
export declare function supersededJudgementsOf(unit: ReadUnit, providerId: string, traineeIds: readonly string[]): Promise<SupersededJudgement[]>;
