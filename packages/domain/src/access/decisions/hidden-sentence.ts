import type { AccessPolicy } from "../policy.js";
import type { AccessWords } from "../words.js";
import { decide } from "./decide.js";
import { decisionSentence } from "./decision-sentence.js";
import type { Tie } from "./tie.js";
import type { SeenThing } from "./who-can-see.js";

/**
 * Why somebody does not see something of a row that they do see, as a sentence to them. Ties that would show it are left
 * out: to the row in question they do not lead.
 *
 * @param ties All ties that the person's roles make, e.g. by `heldTies`.
 * @throws RangeError for a role, relation or act that is not in the lists, and for a field that the act does not have.
 * @example
 * const ties = [{ role: "exam-board", relation: "provider" }, { role: "lead-mentor", relation: "subject" }];
 * hiddenSentence({ act: "read-judgement", field: "evidence" }, ties, accessPolicy, neutralAccessWords) // => "As member of the exam board you may read judgements about all trainees, without the evidence."
 */
export function hiddenSentence(
  thing: SeenThing,
  ties: readonly Tie[],
  policy: AccessPolicy,
  words: AccessWords,
): string {
  const closed = ties.filter((tie) => decide({ ...thing, ties: [tie] }, policy).effect !== "allow");
  const question = { ...thing, ties: closed };
  return decisionSentence(question, decide(question, policy), policy, words);
}
