import type { SeenThing } from "@reviewpoint/domain/access";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Target } from "@reviewpoint/domain/targets";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { TargetFilter, TargetOrder } from "./target.input.js";
import { type TargetRow } from "./target.table.js";
/** A target as it stands, or stood at an instant. */
export interface KnownTarget extends TargetRow, Target {
    readonly note: string | null;
    readonly version: number;
}
/** Targets of trainees whose targets the viewer may see, in the order that is asked for. */
export declare function targetListing(viewer: Viewer, filter: TargetFilter, order: TargetOrder, within: readonly SeenThing[]): Listing;
/** Which targets are read at once. */
export type TargetsBy = {
    readonly ids: readonly string[];
} | {
    readonly traineeIds: readonly string[];
} | {
    readonly originIds: readonly string[];
};
/** Targets by what they belong to, in the order in which they were set; only of trainees in the viewer's scope. */
export declare function readTargets(by: TargetsBy, context: GraphContext, asOf?: string | null): Promise<KnownTarget[]>;
/** Every target of a trainee, or one target, as an action reads them within its transaction. */
export declare function targetsWithin(unit: ReadUnit, providerId: string, by: {
    readonly id: string;
} | {
    readonly traineeId: string;
}, setUpTo?: IsoDate | null): Promise<KnownTarget[]>;
