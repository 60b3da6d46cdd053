import type { SeenThing } from "@reviewpoint/domain/access";
import type { Viewer } from "../../identity/index.js";
import type { Guard } from "./guard.js";
/**
 * What a question asks of a guarded field: its act, and what the given arguments ask besides. Its rows are to be within
 * the viewer's reach for each of these.
 *
 * @throws Denied where the viewer has no reach at all for one of them.
 */
export declare function thingsAsked(guard: Guard | undefined, given: Readonly<Record<string, unknown>>, viewer: Viewer): SeenThing[];
