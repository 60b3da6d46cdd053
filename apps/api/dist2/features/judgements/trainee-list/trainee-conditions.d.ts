import { type Sql } from "sql-template-tag";
import type { TraineeFilter } from "./trainee-list.input.js";
/** The conditions of a filter. @throws Refusal BAD_ARGUMENT for a state or level at no review point. */
export declare function traineeConditions(filter: TraineeFilter): Sql[];
