import type { GraphContext } from "../../../graph/context.js";
import type { ShownObservation } from "../observation/show-observation.js";
import { type ShownObserver } from "./observer.type.js";
type Observers = readonly ShownObserver[];
/** The observers of observations. */
export declare class ObservationObserversResolver {
    observers(observations: readonly ShownObservation[], context: GraphContext): Promise<ShownObserver[][]>;
}
export declare class ObserverResolver {
    person(observers: Observers, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    ratings(observers: Observers, context: GraphContext): Promise<(import("../observation/rows-of-observations.js").OfObservation<import("./rating.table.js").RatingRow>[] | null)[]>;
    salt(observers: Observers, context: GraphContext): Promise<(string | null)[]>;
}
export {};
