import {
  refuseClosing,
  refuseTarget,
  targetSentence,
  type TargetOutcome,
  usualTargetRules,
} from "@reviewpoint/domain/targets";
import type { FormRefusal, Sent } from "../../../address/act.js";

/** What a target is refused for whatever the provider's own rules say: that it is one action. */
const always = ["action-missing", "several-actions"];

/** Every target of a list that is to be set; a row in which nothing stands is none. */
export function checkConfirming(values: Sent): readonly FormRefusal[] {
  const positions = new Set(
    Object.keys(values)
      .filter((name) => /^targets\.\d+\.(action|successEvidence)$/u.test(name) && values[name]?.trim())
      .map((name) => name.split(".")[1] ?? ""),
  );
  return [...positions].flatMap((position) => refused(values, `targets.${position}.`));
}

/** One target. */
export function checkTarget(values: Sent): readonly FormRefusal[] {
  return refused(values, "draft.");
}

function refused(values: Sent, before: string): readonly FormRefusal[] {
  const action = values[`${before}action`] ?? "";
  const days = { setOn: "2000-01-03", dueOn: "2000-01-04" };
  const draft = { action, successEvidence: "-", strandId: "-", gapId: null, ...days };
  const refusal = refuseTarget(draft, 0, usualTargetRules, { terms: [], closures: [] });
  if (!refusal || !always.includes(refusal.code)) return [];
  return [{ field: `${before}action`, message: targetSentence(refusal) }];
}

/** Met says on what evidence, dropped says why. */
export function checkClosing({ outcome = "", note = "" }: Sent): readonly FormRefusal[] {
  const asked = outcome.toLowerCase().replace("_", "-") as TargetOutcome;
  const open = { id: "", strandId: null, gapId: null, setOn: "", dueOn: "", carriedOver: 0 };
  const refusal = refuseClosing({ ...open, outcome: null, closedOn: null }, asked, note);
  return refusal && outcome ? [{ field: "note", message: targetSentence(refusal) }] : [];
}
