import type { WriteUnit } from "../../../database/index.js";
import type { TraineeRow } from "../../partnership/trainee/trainee.table.js";
import type { FixtureCohort } from "../fixture-cohort.js";
/**
 * Judgements and standings: the finished cohort whole, the current one half way through its second review point.
 * Some are late, some missing, and every 40th is replaced by a second one.
 */
export declare function insertJudgements(unit: WriteUnit, providerId: string, cohort: FixtureCohort, trainees: readonly TraineeRow[]): Promise<void>;
