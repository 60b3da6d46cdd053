import type { Extendable } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
/** A trainee for whom an assignment is set, who they are as a person, or both. */
export interface NamedTrainee {
    readonly traineeId: string | null;
    readonly personId: string | null;
}
/** The trainee of an assignment who is named; null where it is not set for them, or the two names are not one's. */
export declare function traineeOfAssignment(unit: ReadUnit, providerId: string, assignmentId: string, { traineeId, personId }: NamedTrainee): Promise<{
    readonly traineeId: string;
    readonly personId: string;
} | null>;
/** Whether a person has this to do: work to mark, or, for moderation, is of the provider. */
export declare function hasToDo(unit: ReadUnit, providerId: string, what: Exclude<Extendable, "hand-in">, assignmentId: string, personId: string): Promise<boolean>;
