import type { KnownTrainee } from "../../known/known-trainees.js";
import type { LandingContext } from "../landing.js";
/** Whether two states of a trainee are the same in everything that is kept. */
export declare function sameTrainee(a: KnownTrainee, b: KnownTrainee): boolean;
/** Adds trainees, each with the person they are and the role of a trainee. */
export declare function addTrainees({ unit, providerId, newId }: LandingContext, trainees: readonly KnownTrainee[]): Promise<void>;
/** Brings trainees and their people up to date. */
export declare function changeTrainees({ unit, providerId }: LandingContext, changes: readonly {
    readonly before: KnownTrainee;
    readonly after: KnownTrainee;
}[]): Promise<void>;
