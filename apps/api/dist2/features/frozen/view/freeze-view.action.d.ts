import { type FrozenAudience } from "@reviewpoint/domain/access";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { FrozenType } from "./frozen.type.js";
export declare class FreezeViewInput extends WriteInput {
    readonly documentId: string;
    readonly variables: string;
    readonly title: string;
    readonly address: string;
    readonly audience: FrozenAudience;
}
/** Freezes what a page shows now: the server itself asks the page's question, as the audience may see it. */
export declare const freezeView: import("../../../graph/writing/action.js").Action<FreezeViewInput, {
    readonly frozen: {
        readonly type: () => typeof FrozenType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./frozen.table.js").FrozenRow | null>;
        readonly description: "What was frozen.";
    };
}, "audience-too-wide" | "view-unanswered" | "words-missing">;
