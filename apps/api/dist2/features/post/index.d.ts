import { LettersResolver } from "./letter/letters.resolver.js";
export { dailyTick } from "./reminder/daily-tick.js";
export { type DispatchSettings, Dispatcher } from "./sending/dispatcher.js";
export type { Sending } from "./sending/sending.js";
/** What the room adds to the graph. */
export declare const postResolvers: readonly [typeof LettersResolver];
/** What can be done in the room. */
export declare const postActions: readonly [import("../../graph/writing/action.js").Action<import("./letter/deliver-again.input.js").DeliverAgainInput, {
    readonly letters: {
        readonly type: () => typeof import("./letter/letter.type.js").LetterType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./letter/letter.type.js").ShownLetter | null>;
        readonly isList: true;
        readonly description: "The letters.";
    };
}, "items-refused" | "not-found">];
