import type { GraphContext } from "../context.js";
import type { WordsOf } from "../guarding/words-of.js";
import { type AnyAction } from "./action.js";
import type { WriteInput } from "./mutation/write.input.js";
/**
 * Performs an action for the viewer and gives the row of its answer. One transaction checks the right, claims the key,
 * makes the effect and records its audit entry and its outbox message. A refusal, a replay, and a request only to
 * validate undo all of it.
 *
 * Work that collides with somebody else's, or breaks a unique key that they were quicker to fill, is done again from the
 * start: then it finds what they wrote.
 */
export declare function perform(action: AnyAction, input: WriteInput, context: GraphContext, wordsOf: WordsOf): Promise<object>;
