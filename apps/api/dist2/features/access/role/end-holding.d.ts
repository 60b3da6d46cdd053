import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { RefusalOf, Refused } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { HeldRole } from "./role-holding.loader.js";
/** What ending a role can be refused for. */
export declare const endRefusals: readonly ["not-found", "conflict", "already-ended", "last-administrator"];
type EndCode = (typeof endRefusals)[number];
/** Ends a role that is held on a day, or takes it back when that day lies before its first. */
export declare function endHolding(performance: Performance<EndCode>, holding: HeldRole, { expectedVersion, lastDay }: {
    readonly expectedVersion: number;
    readonly lastDay: IsoDate;
}): Promise<{
    readonly ids: {
        readonly holding: string;
    };
    readonly facts: {
        readonly before: HeldRole;
    };
} | Refused<RefusalOf<EndCode>>>;
export {};
