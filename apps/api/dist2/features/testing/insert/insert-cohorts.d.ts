import type { WriteUnit } from "../../../database/index.js";
/** A finished cohort and one in its second review point, each of so many trainees. */
export declare function insertCohorts(unit: WriteUnit, providerId: string, trainees: number): Promise<void>;
