import {
  type AccessAct,
  type AccessPolicy,
  accessPolicy,
  covers,
  heldTies,
  type Reach,
  reachOf,
  type SeenThing,
  type Tie,
  tighten,
  widestOf,
} from "@reviewpoint/domain/access";
import type { Viewer } from "../../identity/index.js";

/** What the tables of access say of one viewer, each answer worked out once a request. */
export class ViewerAccess {
  readonly policy: AccessPolicy;
  readonly #viewer: Viewer;
  readonly #reaches = new Map<string, Reach>();

  constructor(viewer: Viewer) {
    const rules = viewer.tightenings ?? [];
    this.policy = rules.length === 0 ? accessPolicy : tighten(accessPolicy, rules).policy;
    this.#viewer = viewer;
  }

  /** About whom the viewer may do an act, or see a field of it. */
  reach(thing: SeenThing): Reach {
    const key = thing.field === undefined ? thing.act : `${thing.act} ${thing.field}`;
    const known = this.#reaches.get(key);
    if (known) return known;
    const reach = reachOf(thing, this.#viewer.roles, this.#setting, this.policy);
    this.#reaches.set(key, reach);
    return reach;
  }

  /** Whether there is anybody about whom the viewer may do it. */
  may(thing: SeenThing): boolean {
    return widestOf(this.reach(thing)) !== "nothing";
  }

  /** Whether the viewer sees this of everyone about whom the act may be done. */
  seesAll(thing: SeenThing, act: AccessAct = thing.act): boolean {
    return covers(this.reach(thing), this.reach({ act }));
  }

  /** Every tie that the viewer's roles make. */
  get ties(): Tie[] {
    return heldTies(this.#viewer.roles, this.#setting);
  }

  get #setting() {
    return { providerHasHubs: this.#viewer.hasHubs ?? true };
  }
}

const known = new WeakMap<Viewer, ViewerAccess>();

/** The viewer's access, for as long as the request lasts: a viewer is made anew for each. */
export function accessOf(viewer: Viewer): ViewerAccess {
  const access = known.get(viewer) ?? new ViewerAccess(viewer);
  known.set(viewer, access);
  return access;
}
