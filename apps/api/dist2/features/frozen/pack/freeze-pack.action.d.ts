import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { FrozenType } from "../view/frozen.type.js";
export declare class FreezePackInput extends WriteInput {
    readonly boardId: string;
}
/** Freezes a board's pack as everything stands now: every file of it is made from this snapshot alone. */
export declare const freezePack: import("../../../graph/writing/action.js").Action<FreezePackInput, {
    readonly frozen: {
        readonly type: () => typeof FrozenType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../view/frozen.table.js").FrozenRow | null>;
        readonly description: "The frozen pack.";
    };
}, "not-found">;
