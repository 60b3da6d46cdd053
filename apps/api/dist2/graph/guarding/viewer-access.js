import { accessPolicy, covers, heldTies, reachOf, tighten, widestOf, } from "@reviewpoint/domain/access";
import { Recent } from "../execution/recent.js";
/** What the tables of access say of a viewer's roles, each answer worked out once. */
export class ViewerAccess {
    policy;
    #holder;
    #reaches = new Map();
    constructor(holder) {
        const rules = holder.tightenings ?? [];
        this.policy = rules.length === 0 ? accessPolicy : tighten(accessPolicy, rules).policy;
        this.#holder = holder;
    }
    /** About whom the viewer may do an act, or see a field of it. */
    reach(thing) {
        const key = thing.field === undefined ? thing.act : `${thing.act} ${thing.field}`;
        const known = this.#reaches.get(key);
        if (known)
            return known;
        const reach = reachOf(thing, this.#holder.roles, this.#setting, this.policy);
        this.#reaches.set(key, reach);
        return reach;
    }
    /** Whether there is anybody about whom the viewer may do it. */
    may(thing) {
        return widestOf(this.reach(thing)) !== "nothing";
    }
    /** Whether the viewer sees this of everyone about whom the act may be done. */
    seesAll(thing, act = thing.act) {
        return covers(this.reach(thing), this.reach({ act }));
    }
    /** Every tie that the viewer's roles make. */
    get ties() {
        return heldTies(this.#holder.roles, this.#setting);
    }
    get #setting() {
        return { providerHasHubs: this.#holder.hasHubs ?? true };
    }
}
const known = new WeakMap();
/** By what it follows from: a viewer is made anew for each request, and holds what they held in the one before. */
const alike = new Recent(1_000);
/** The viewer's access. Whoever holds the same roles under the same rules has the same. */
export function accessOf(viewer) {
    const access = known.get(viewer) ?? accessOfAlike(viewer);
    known.set(viewer, access);
    return access;
}
function accessOfAlike(viewer) {
    const { roles, hasHubs = true, tightenings = [] } = viewer;
    const held = JSON.stringify([roles, hasHubs, tightenings]);
    const access = alike.get(held) ?? new ViewerAccess({ roles, hasHubs, tightenings });
    alike.set(held, access);
    return access;
}
//# sourceMappingURL=viewer-access.js.map