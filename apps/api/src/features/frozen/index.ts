import { freezePack } from "./pack/freeze-pack.action.js";
import { freezeView } from "./view/freeze-view.action.js";
import { FrozenResolver } from "./view/frozen.resolver.js";

export { eraseFrozenValues } from "./value/frozen-value.query.js";

/** What the room adds to the graph. */
export const frozenResolvers = [FrozenResolver] as const;

/** What can be done in the room. */
export const frozenActions = [freezeView, freezePack] as const;
