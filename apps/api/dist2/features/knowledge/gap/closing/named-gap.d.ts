import type { Performance } from "../../../../graph/writing/action.js";
import type { KnownGap } from "../knowledge-gap.type.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** The gap with this id, as an action finds it; null where the provider has none. */
export declare function namedGap({ unit, viewer }: Within, id: string): Promise<KnownGap | null>;
/** How the viewer is tied to the trainee of a gap: what an action's `ties` answers. */
export declare function tiesToGap(performance: Within, id: string): Promise<import("@reviewpoint/domain/access").Tie[] | readonly import("@reviewpoint/domain/access").Tie[]>;
export {};
