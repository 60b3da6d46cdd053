import { freezePack } from "./pack/freeze-pack.action.js";
import { freezeView } from "./view/freeze-view.action.js";
import { FrozenResolver } from "./view/frozen.resolver.js";
export { checkInWords } from "./pack/checking/check-in-words.js";
export { checkPack, packHolds } from "./pack/checking/check-pack.js";
export { filesOfPack } from "./pack/checking/read-pack.js";
export { takeOutPack } from "./pack/packs.js";
export { eraseFrozenValues } from "./value/frozen-value.query.js";
/** What the room adds to the graph. */
export const frozenResolvers = [FrozenResolver];
/** What can be done in the room. */
export const frozenActions = [freezeView, freezePack];
//# sourceMappingURL=index.js.map