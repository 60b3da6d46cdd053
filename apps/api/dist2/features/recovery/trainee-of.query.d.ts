import type { Tie } from "@reviewpoint/domain/access";
import type { Performance } from "../../graph/writing/action.js";
/** What is about a trainee, and is changed by its id. */
type AboutTrainee = "concern" | "recovery_plan" | "intervention";
/** The trainee whom a concern, a plan or an intervention is about; null where the provider has none of that id. */
export declare function traineeOf({ unit, viewer }: Pick<Performance, "unit" | "viewer">, table: AboutTrainee, id: string): Promise<string | null>;
/**
 * How the viewer is tied to the trainee of a thing. Of one that is not there, as to nobody's: whether there is one is
 * told to those only who might see it.
 */
export declare function tiesToTraineeOf(performance: Pick<Performance, "unit" | "viewer">, table: AboutTrainee, id: string): Promise<readonly Tie[]>;
export {};
