import type { FormQuestion } from "@reviewpoint/domain/observations";
import type { GraphContext } from "../../../graph/context.js";
import { type ShownObservation } from "../observation/show-observation.js";
import { type ShownCopy } from "./copy.type.js";
/** The written copies of observations. */
export declare class ObservationCopiesResolver {
    questions(observations: readonly ShownObservation[], context: GraphContext): Promise<(readonly FormQuestion[])[]>;
    copies(observations: readonly ShownObservation[], context: GraphContext): Promise<ShownCopy[][]>;
}
export declare class ObservationCopyResolver {
    sharedBy(copies: readonly ShownCopy[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    mentor(copies: readonly ShownCopy[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    tutor(copies: readonly ShownCopy[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
