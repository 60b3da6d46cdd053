import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OnTrackDecision, OnTrackStatus } from "@reviewpoint/domain/progress";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { OnTrackOverrideRow } from "./on-track-override.table.js";
/** A decision as the query reads it. */
export interface ReadDecision extends OnTrackOverrideRow, Masked {
}
/** A decision as this viewer may see it. */
export interface ShownDecision extends Omit<ReadDecision, "reason"> {
    /** null where the viewer may not see names: free text may name people. */
    readonly reason: string | null;
}
/** A decision without its reason where the viewer may not see it. */
export declare function showDecision(row: ReadDecision): ShownDecision;
/** What can be decided, under the names that the graph gives it. */
export declare const OnTrackDecisionStatusEnum: {
    readonly ON_TRACK: "on_track";
    readonly NOT_ON_TRACK: "not_on_track";
    readonly AS_DERIVED: "as_derived";
};
export declare class OnTrackDecisionType implements Pick<ShownDecision, "id" | "status" | "derivedThen" | "reason" | "recordedAt"> {
    readonly id: string;
    readonly status: OnTrackDecision["status"];
    readonly derivedThen: OnTrackStatus;
    readonly reason: string | null;
    readonly recordedAt: IsoInstant;
    readonly hidden: readonly HiddenType[];
}
