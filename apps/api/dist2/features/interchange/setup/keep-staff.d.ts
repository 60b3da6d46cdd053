import type { ProviderSetup } from "@reviewpoint/domain/interchange";
import type { LandingContext } from "../landing/landing.js";
import { type ListChanges } from "./keep-list.js";
/** Staff as recorded, the roles that were written, and what still waits for a school. */
export interface StaffChanges {
    readonly people: ListChanges;
    readonly roles: ListChanges;
    readonly personIds: ReadonlyMap<string, string>;
    readonly waiting: readonly string[];
}
/** Records staff and their roles. A role at a school that is not there yet waits for it. */
export declare function keepStaff(context: LandingContext, { staff }: ProviderSetup, places: {
    readonly hubs: ListChanges;
    readonly subjects: ListChanges;
}, write: boolean): Promise<StaffChanges>;
