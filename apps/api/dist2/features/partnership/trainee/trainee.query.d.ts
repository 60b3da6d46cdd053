import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import type { NamedTraineeRow } from "./show-trainee.js";
/** What is read of a trainee, and what of it this viewer may not see. */
export declare function traineeColumns(context: GraphContext): Sql;
/** Trainees with the people they are. */
export declare const traineesWithPeople: Sql;
/** The trainees with these ids, those outside the viewer's scope left out. */
export declare function readTrainees(ids: Keys, context: GraphContext): Promise<NamedTraineeRow[]>;
