import type { Tie } from "@reviewpoint/domain/access";
import type { Performance } from "../../../../graph/writing/action.js";
import { type KnownTarget } from "../target.query.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** The target that an action names; null where the provider has none with this id. */
export declare function namedTarget({ unit, viewer }: Within, id: string): Promise<KnownTarget | null>;
/** How the viewer is tied to the trainee of the target that an action names. */
export declare function tiesToTarget(within: Within, targetId: string): Promise<readonly Tie[]>;
export {};
