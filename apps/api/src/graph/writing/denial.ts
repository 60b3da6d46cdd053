import {
  type AccessDecision,
  type AccessQuestion,
  decide,
  decisionSentence,
} from "@reviewpoint/domain/access";
import type { GraphContext } from "../context.js";
import { accessOf } from "../guarding/viewer-access.js";
import type { WordsOf } from "../guarding/words-of.js";
import { viewerOf } from "../reading/viewer.js";
import type { Refused, RefusalOf } from "../refusals/writes/write-refusal.js";
import type { AnyAction, Performance } from "./action.js";
import type { WriteInput } from "./mutation/write.input.js";

/** A question of access that was not allowed. */
export interface Denial {
  readonly question: AccessQuestion;
  readonly decision: AccessDecision;
}

/** Whether the viewer may not do this; null when they may. What is masked for them they may not write either. */
export async function denialOf(
  action: AnyAction,
  performance: Performance,
  input: WriteInput,
): Promise<Denial | null> {
  const access = accessOf(performance.viewer);
  const ties = action.ties ? await action.ties(performance, input) : access.ties;
  const question = { ties, act: action.right };
  const decision = decide(question, access.policy);
  return decision.effect === "allow" ? null : { question, decision };
}

/** A denial as a refusal that says why, in the provider's words. */
export async function refusalOfDenial(
  { question, decision }: Denial,
  context: GraphContext,
  wordsOf: WordsOf,
): Promise<Refused<RefusalOf<"not-allowed">>> {
  const { policy } = accessOf(viewerOf(context));
  const reason = decisionSentence(question, decision, policy, await wordsOf(context));
  return { refusal: { code: "not-allowed", reason }, path: ["input"] };
}
