import type { ReadUnit } from "../../../database/index.js";
/** The trainees of a cohort, or of some of its subjects, who have not left. */
export declare function traineesToSet(unit: ReadUnit, providerId: string, cohortId: string, subjectIds: readonly string[]): Promise<string[]>;
/** The strands of the framework under which a cohort is judged. */
export declare function strandsOfCohort(unit: ReadUnit, providerId: string, cohortId: string): Promise<string[]>;
