import { DeliverAgainInput } from "./deliver-again.input.js";
import { LetterType } from "./letter.type.js";
/** Has letters tried again that were given up; each is written anew, so that it says what is true now. */
export declare const deliverAgain: import("../../../graph/writing/action.js").Action<DeliverAgainInput, {
    readonly letters: {
        readonly type: () => typeof LetterType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./letter.type.js").ShownLetter | null>;
        readonly isList: true;
        readonly description: "The letters.";
    };
}, "items-refused" | "not-found">;
