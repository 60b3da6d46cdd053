import { type ShownObservation } from "../observation/show-observation.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { ObserverRow } from "./observer.table.js";
import type { ShownObserver } from "./observer.type.js";
/** An observer as of the instant that was asked for, and why their ratings are not shown to this viewer, if they are not. */
export declare function showObserver(row: OfObservation<ObserverRow>, { asOf, revealedAt }: Pick<ShownObservation, "asOf" | "revealedAt">, viewerId: string): ShownObserver;
