import type { Judgement } from "@reviewpoint/domain/judgements";
import type { ReadUnit } from "../../../database/index.js";
/** A judgement that counts now. Review point, strand and level are given by identifier. */
export interface CurrentJudgement {
    readonly id: string;
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly levelId: string;
    readonly assessorId: string | null;
    readonly judgedOn: Judgement["judgedOn"];
    readonly evidence: string | null;
}
/** The judgements of some trainees that nothing supersedes. */
export declare function currentJudgementsOf(unit: ReadUnit, providerId: string, traineeIds: readonly string[]): Promise<CurrentJudgement[]>;
/** What of a judgement decides a standing. */
export type CurrentLevel = Pick<CurrentJudgement, "id" | "traineeId" | "reviewPointId" | "strandId" | "levelId">;
/** The same without the words that it rests on, which may be long. */
export declare function currentLevelsOf(unit: ReadUnit, providerId: string, traineeIds: readonly string[]): Promise<CurrentLevel[]>;
