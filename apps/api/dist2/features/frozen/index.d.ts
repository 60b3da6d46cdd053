import { FrozenResolver } from "./view/frozen.resolver.js";
export { checkInWords } from "./pack/checking/check-in-words.js";
export { checkPack, packHolds } from "./pack/checking/check-pack.js";
export { filesOfPack } from "./pack/checking/read-pack.js";
export { takeOutPack } from "./pack/packs.js";
export { eraseFrozenValues } from "./value/frozen-value.query.js";
/** What the room adds to the graph. */
export declare const frozenResolvers: readonly [typeof FrozenResolver];
/** What can be done in the room. */
export declare const frozenActions: readonly [import("../../graph/writing/action.js").Action<import("./view/freeze-view.action.js").FreezeViewInput, {
    readonly frozen: {
        readonly type: () => typeof import("./view/frozen.type.js").FrozenType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./view/frozen.table.js").FrozenRow | null>;
        readonly description: "What was frozen.";
    };
}, "audience-too-wide" | "view-unanswered" | "words-missing">, import("../../graph/writing/action.js").Action<import("./pack/freeze-pack.action.js").FreezePackInput, {
    readonly frozen: {
        readonly type: () => typeof import("./view/frozen.type.js").FrozenType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./view/frozen.table.js").FrozenRow | null>;
        readonly description: "The frozen pack.";
    };
}, "not-found">];
