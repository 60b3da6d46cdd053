import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { ObserverRow } from "./observer.table.js";
/** An observer as this viewer may see them. */
export interface ShownObserver extends OfObservation<ObserverRow> {
    /** Why the ratings are not shown; null where they are. */
    readonly sealed: string | null;
}
export declare class ObserverType implements Pick<ShownObserver, "sealedAt" | "commitmentHash" | "sealed"> {
    readonly sealedAt: IsoInstant | null;
    readonly commitmentHash: string | null;
    readonly sealed: string | null;
    readonly hidden: readonly HiddenType[];
}
