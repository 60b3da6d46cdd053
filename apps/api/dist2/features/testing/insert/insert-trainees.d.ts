import type { WriteUnit } from "../../../database/index.js";
import { type TraineeRow } from "../../partnership/trainee/trainee.table.js";
import type { FixtureCohort } from "../fixture-cohort.js";
/** Trainees with their people, two placements each, and who reaches them by school. */
export declare function insertTrainees(unit: WriteUnit, providerId: string, { number, year }: FixtureCohort, count: number): Promise<TraineeRow[]>;
