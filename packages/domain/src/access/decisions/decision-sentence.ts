import type { AccessAct } from "../act.js";
import type { AccessPolicy } from "../policy.js";
import type { AccessRole } from "../role.js";
import { type AccessWords, upperFirst } from "../words.js";
import type { AccessDecision, AccessQuestion } from "./decide.js";
import { deedInWords, fieldsInWords, rolesInWords } from "./deed-in-words.js";
import { linesOfRole, openLines } from "./open-lines.js";
import type { LivingTie } from "./tie.js";

/**
 * A decision as sentences to the person who asked, with its reason, in the provider's words.
 *
 * @param decision What `decide` said to the question under the policy.
 * @example
 * const question = { ties: [{ role: "moderator", relation: "subject" }], act: "read-judgement", field: "evidence" };
 * decisionSentence(question, decide(question, accessPolicy), accessPolicy, neutralAccessWords) // => "As moderator you may read judgements about the trainees of your subject, without the evidence."
 */
export function decisionSentence(
  question: AccessQuestion,
  decision: AccessDecision,
  policy: AccessPolicy,
  words: AccessWords,
): string {
  const because = decision.reason === "narrowed" ? "Your provider has narrowed what roles may see. " : "";
  return because + (decision.effect === "deny" ? denial() : permission());

  function permission(): string {
    const deeds = deedsInWords("may", question.act, decision.by, words);
    const { field } = question;
    if (decision.masked.length > 0) return `${deeds}, without ${fieldsInWords(decision.masked, words)}.`;
    return field === undefined ? `${deeds}.` : `${deeds}, with ${fieldsInWords([field], words)}.`;
  }

  function denial(): string {
    const { ties, act } = question;
    const roles = ties.map(({ role }) => role);
    switch (decision.reason) {
      case "no-role":
        return "You hold no role today, so there is nothing that you may see.";
      case "narrowed": {
        const lost = openLines(ties, act, policy.widest).map(({ tie }) => tie);
        return `${deedsInWords("may not", act, lost, words)}.`;
      }
      case "ended":
      case "out-of-reach": {
        const open = roles.flatMap((role) => linesOfRole(role, act, policy.tables)).map(({ tie }) => tie);
        const why =
          decision.reason === "ended" ? "What related you to this has ended" : "This is out of your reach";
        return `${why}. ${deedsInWords("may", act, open, words)}.`;
      }
      default: {
        const deed = deedInWords(act, "provider", words, "to you");
        return `As ${rolesInWords(roles, words, "singular")} you may not ${deed}.`;
      }
    }
  }
}

/** What each role may or may not do: `As mentor you may …; as lead mentor you may …`. */
function deedsInWords(
  verb: "may" | "may not",
  act: AccessAct,
  ties: readonly LivingTie[],
  words: AccessWords,
): string {
  const roles = new Map<string, AccessRole[]>();
  for (const { role, relation } of ties) {
    const deed = deedInWords(act, relation, words, "to you");
    roles.set(deed, [...(roles.get(deed) ?? []), role]);
  }
  const parts = [...roles].map(
    ([deed, those]) => `as ${rolesInWords(those, words, "singular")} you ${verb} ${deed}`,
  );
  return upperFirst(parts.join("; "));
}
