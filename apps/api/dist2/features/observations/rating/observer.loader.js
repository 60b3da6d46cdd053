import sql from "sql-template-tag";
import { observationGuards } from "../observations.guards.js";
import { rowsOfObservations } from "../observation/rows-of-observations.js";
import { observationObserverTable } from "./observer.table.js";
import { observationRatingTable } from "./rating.table.js";
import { observationSealTable } from "./seal.table.js";
/** The observers of observations, in the order in which they were named. */
export const observersOf = rowsOfObservations(observationObserverTable, observationGuards.Observer, sql `observation_observer.position`);
/** Ratings that this viewer may see at all: their own, and those of observations that are revealed. */
export const ratingsOf = rowsOfObservations(observationRatingTable, observationGuards.ObservationRating, sql `(select position from strand where strand.provider_id = observation_rating.provider_id
    and strand.id = observation_rating.strand_id), observation_rating.strand_id`);
/** Salts of the same. */
export const sealsOf = rowsOfObservations(observationSealTable, observationGuards.Observer, sql `observation_seal.observer_id`);
//# sourceMappingURL=observer.loader.js.map