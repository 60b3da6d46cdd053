import type { GraphContext } from "../../../../graph/context.js";
import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import { type ShownParticipant } from "./participant.type.js";
/** Who takes part in exercises of standardisation. */
export declare class StandardisationParticipantsResolver {
    participants(exercises: readonly KnownStandardisation[], context: GraphContext): Promise<ShownParticipant[][]>;
}
export declare class StandardisationParticipantResolver {
    person(participants: readonly ShownParticipant[], context: GraphContext): Promise<(import("../../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
