import sql from "sql-template-tag";
import { rowsOfObservations } from "../observation/rows-of-observations.js";
import { observationGuards } from "../observations.guards.js";
import { observationAgreedStrandTable } from "./agreed-strand.table.js";
import { observationAgreementTable } from "./agreement.table.js";
/** Every agreement of observations, the oldest first. */
export const agreementsOf = rowsOfObservations(observationAgreementTable, observationGuards.ObservationAgreement, sql `observation_agreement.recorded_at, observation_agreement.id`);
/** The levels agreed on in each of them, in the order of the strands. */
export const agreedStrandsOf = rowsOfObservations(observationAgreedStrandTable, observationGuards.AgreedStrand, sql `(select position from strand where strand.provider_id = observation_agreed_strand.provider_id
    and strand.id = observation_agreed_strand.strand_id), observation_agreed_strand.strand_id`);
//# sourceMappingURL=agreement.loader.js.map