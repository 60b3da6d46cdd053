import type { WriteUnit } from "../../../database/index.js";
import { type TraineeRow } from "../../partnership/trainee/trainee.table.js";
/** What of a trainee decides their standings. */
export type StandingTrainee = Pick<TraineeRow, (typeof facts)[number]>;
declare const facts: readonly ["id", "cohortId", "hubId", "subjectId", "withdrawnOn", "deferredOn", "returnedOn"];
/**
 * Reads trainees as they are now and holds them until the transaction ends: whoever else brings their standings in line
 * waits, and then finds what this transaction wrote. In the order of ids, so that nobody waits in a ring.
 */
export declare function holdTrainees(unit: WriteUnit, providerId: string, ids: readonly string[]): Promise<StandingTrainee[]>;
export {};
