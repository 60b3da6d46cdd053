import type { Tie } from "@reviewpoint/domain/access";
import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { type KnownStandardisation } from "./standardisation.query.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** The exercise with this id as an action finds it; null where the provider has none. */
export declare function standardisationToWrite(performance: Within, id: string): Promise<KnownStandardisation | null>;
/** Why an act of whoever leads finds no exercise that it may change. */
export declare const leadingRefusals: readonly ["not-found", "conflict", "leads-and-takes-part"];
type LeadingCode = (typeof leadingRefusals)[number];
/** The exercise that whoever leads it names, at the version that they have seen. */
export declare function standardisationToLead(performance: Performance<LeadingCode>, { standardisationId: id, expectedVersion, }: {
    readonly standardisationId: string;
    readonly expectedVersion: number;
}): Promise<KnownStandardisation | Refused<RefusalOf<LeadingCode>>>;
/** How the viewer is tied to all that an exercise is about. */
export declare function tiesToStandardisation(performance: Within, id: string): Promise<readonly Tie[]>;
export {};
