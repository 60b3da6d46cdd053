import type { ProviderSetup } from "@reviewpoint/domain/interchange";
import type { LandingContext } from "../landing/landing.js";
import { type ListChanges } from "./keep-list.js";
/** What a setup changed, what waits for other files, and who its people are. */
export interface SetupOutcome {
    readonly changes: readonly ListChanges[];
    readonly waiting: readonly string[];
    readonly personIds: ReadonlyMap<string, string>;
}
/** Records what a provider's setup says of its rows; what names a framework or a school that is not there yet waits. */
export declare function keepSetup(context: LandingContext, setup: ProviderSetup, write: boolean): Promise<SetupOutcome>;
