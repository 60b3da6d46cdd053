import sql from "sql-template-tag";
import { rowsOfObservations } from "../observation/rows-of-observations.js";
import { observationGuards } from "../observations.guards.js";
import { observationCopyTable } from "./copy.table.js";
/** The written copies of observations, the oldest first. */
export const copiesOf = rowsOfObservations(observationCopyTable, observationGuards.ObservationCopy, sql `observation_copy.shared_at, observation_copy.id`);
//# sourceMappingURL=copy.loader.js.map