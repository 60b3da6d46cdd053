import { type AccessAct, type AccessPolicy, type Reach, type SeenThing, type Tie } from "@reviewpoint/domain/access";
import type { Viewer } from "../../identity/index.js";
/** What access follows from: the roles held today, and the provider's rules. */
type Holder = Pick<Viewer, "roles" | "hasHubs" | "tightenings">;
/** What the tables of access say of a viewer's roles, each answer worked out once. */
export declare class ViewerAccess {
    #private;
    readonly policy: AccessPolicy;
    constructor(holder: Holder);
    /** About whom the viewer may do an act, or see a field of it. */
    reach(thing: SeenThing): Reach;
    /** Whether there is anybody about whom the viewer may do it. */
    may(thing: SeenThing): boolean;
    /** Whether the viewer sees this of everyone about whom the act may be done. */
    seesAll(thing: SeenThing, act?: AccessAct): boolean;
    /** Every tie that the viewer's roles make. */
    get ties(): Tie[];
}
/** The viewer's access. Whoever holds the same roles under the same rules has the same. */
export declare function accessOf(viewer: Viewer): ViewerAccess;
export {};
