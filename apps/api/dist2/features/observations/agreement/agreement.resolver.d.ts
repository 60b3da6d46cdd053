import type { GraphContext } from "../../../graph/context.js";
import { type ShownObservation } from "../observation/show-observation.js";
import type { AgreedStrandRow } from "./agreed-strand.table.js";
import { type ShownAgreement } from "./agreement.type.js";
type Observations = readonly ShownObservation[];
type Agreements = readonly ShownAgreement[];
/** The agreements of observations. */
export declare class ObservationAgreementsResolver {
    agreement(observations: Observations, context: GraphContext): Promise<(ShownAgreement | null)[]>;
    agreements(observations: Observations, context: GraphContext): Promise<ShownAgreement[][]>;
}
export declare class ObservationAgreementResolver {
    agreedBy(given: Agreements, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    strands(given: Agreements, context: GraphContext): Promise<import("../observation/rows-of-observations.js").OfObservation<AgreedStrandRow>[][]>;
}
export declare class AgreedStrandResolver {
    strand(strands: readonly AgreedStrandRow[], context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    level(strands: readonly AgreedStrandRow[], context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
}
export {};
