import { longDate } from "../../calendar/index.js";
import type { StandardisationRefusal, StandardisationRefusalOf } from "./refusals.js";

const scripts = (count: number) => `${count} ${count === 1 ? "script" : "scripts"}`;

const sentences: {
  readonly [C in StandardisationRefusal["code"]]: (refusal: StandardisationRefusalOf<C>) => string;
} = {
  "scripts-too-few": ({ named, least }) =>
    `There ${named === 1 ? "is" : "are"} ${scripts(named)}, and nobody is found ready on fewer than ${least}. Add ${scripts(least - named)}.`,
  "script-without-label": () =>
    "Give each script a label that says nothing of who wrote it, such as Script A.",
  "script-label-twice": ({ label }) => `Two scripts are called ${label}. Give each a label of its own.`,
  "nobody-takes-part": () => "Choose who takes part: at least one person who is about to mark.",
  "leads-and-takes-part": () =>
    "Whoever leads knows the agreed marks, and so cannot take part. Choose others, or let somebody else lead.",
  "not-a-marker": () =>
    "Somebody who is named has no role in which work is marked or moderated. Choose another, or give them the role first.",
  "trial-marking-has-begun": () =>
    "Marking has begun: scripts and agreed marks stay as they are, and so does whoever has marked. Title, days and others who take part can still be changed.",
  "takes-no-part": () => "You take no part in this exercise. Ask whoever leads it to name you.",
  "trial-marking-not-open": ({ opensOn, closesOn }) =>
    `These scripts are marked from ${longDate(opensOn)} to ${longDate(closesOn)}. Ask whoever leads for other days if you need them.`,
  "script-not-of-exercise": () => "This script is not of this exercise any more. Look at its scripts again.",
  "script-marked-twice": () => "A script is named twice. Give each one mark.",
  "nothing-marked": () => "No script has been marked. Give at least one mark first.",
  "standardisation-released": ({ releasedOn }) =>
    `The results were released on ${longDate(releasedOn)}, and stay as they are. Open another exercise for more scripts.`,
};

/**
 * What people read where standardisation says no.
 *
 * @example
 * standardisationSentence({ code: "script-label-twice", label: "Script A" })
 * // => "Two scripts are called Script A. Give each a label of its own."
 */
export function standardisationSentence(refusal: StandardisationRefusal): string {
  return sentences[refusal.code](refusal as never);
}
