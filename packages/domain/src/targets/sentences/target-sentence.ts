import { longDate } from "../../calendar/index.js";
import type { TargetRefusal, TargetsRefusalOf } from "../refusals.js";

const times = (count: number) => (count === 1 ? "once" : `${count} times`);

const sentences: { readonly [C in TargetRefusal["code"]]: (refusal: TargetsRefusalOf<C>) => string } = {
  "action-missing": () => "Write the one thing that the trainee is to do.",
  "several-actions": ({ actions }) => `These are ${actions} actions. Make each of them a target of its own.`,
  "action-too-long": ({ letters, allowed }) =>
    `The action has ${letters} letters, and may have ${allowed}. Choose a smaller step.`,
  "success-evidence-missing": () => "Write what will show that the target was met.",
  "target-link-missing": () => "Choose the strand or the gap that the target is for.",
  "target-due-too-early": ({ earliest }) => `Choose ${longDate(earliest)} or a later day.`,
  "target-due-too-late": ({ latest }) =>
    `Choose ${longDate(latest)} or an earlier day: targets are small steps.`,
  "too-many-open-targets": ({ open, allowed }) =>
    `${open} ${open === 1 ? "target is" : "targets are"} open, and ${allowed} may be. Close one first.`,
  "target-already-closed": ({ closedOn }) =>
    `This target was closed on ${longDate(closedOn)}. Open it again, or set a new one.`,
  "target-still-open": () => "This target is open. There is nothing to open again.",
  "carried-over-too-often": ({ carriedOver, allowed }) =>
    allowed === 0
      ? "Targets are not carried over here. Close it, and set a smaller one."
      : `This target was carried over ${times(carriedOver)} already. Close it, and set a smaller one.`,
  "outcome-unexplained": ({ outcome }) =>
    outcome === "met" ? "Write on what evidence the target was met." : "Write why the target is dropped.",
};

/**
 * What people read where a target is refused: what is wrong, and what to do.
 *
 * @example
 * targetSentence({ code: "several-actions", actions: 2 }) // => "These are 2 actions. Make each of them a target of its own."
 */
export function targetSentence(refusal: TargetRefusal): string {
  return sentences[refusal.code](refusal as never);
}
