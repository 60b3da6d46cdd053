import { type AccessDecision, type AccessQuestion } from "@reviewpoint/domain/access";
import type { GraphContext } from "../context.js";
import type { WordsOf } from "../guarding/words-of.js";
import type { Refused, RefusalOf } from "../refusals/writes/write-refusal.js";
import type { AnyAction, Performance } from "./action.js";
import type { WriteInput } from "./mutation/write.input.js";
/** A question of access that was not allowed. */
export interface Denial {
    readonly question: AccessQuestion;
    readonly decision: AccessDecision;
}
/** Whether the viewer may not do this; null when they may. What is masked for them they may not write either. */
export declare function denialOf(action: AnyAction, performance: Performance, input: WriteInput): Promise<Denial | null>;
/** A denial as a refusal that says why, in the provider's words. */
export declare function refusalOfDenial({ question, decision }: Denial, context: GraphContext, wordsOf: WordsOf): Promise<Refused<RefusalOf<"not-allowed">>>;
