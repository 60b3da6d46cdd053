import type { StandingLink } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../../graph/writing/action.js";
/**
 * The plan that took up a concern; null where none did. Until the transaction ends, none takes it up: a plan that is opened
 * beside waits, or was quicker and is found.
 */
export declare function planOnConcern({ unit, viewer }: Pick<Performance, "unit" | "viewer">, concernId: string): Promise<StandingLink["plan"]>;
