import { longDate } from "../../calendar/index.js";
import type { MeetingRefusal, TargetsRefusalOf } from "../refusals.js";

const sentences: { readonly [C in MeetingRefusal["code"]]: (refusal: TargetsRefusalOf<C>) => string } = {
  "meeting-to-come": ({ heldOn }) =>
    `${longDate(heldOn)} is still to come. Record the meeting when it was held.`,
  "minutes-out-of-bounds": ({ most }) => `Write how many minutes you met, from 1 to ${most}.`,
  "reflection-missing": () => "Write what you think of the week before you hand the record over.",
  "targets-not-reviewed": ({ targetIds }) =>
    targetIds.length === 1
      ? "Write how far the open target has come."
      : `Write how far the ${targetIds.length} open targets have come.`,
  "meeting-already-confirmed": () =>
    "This record is confirmed. It can be changed when the mentor returns it.",
  "meeting-not-handed-over": () => "This record has not been handed over. The trainee hands it over first.",
  "week-to-come": ({ monday }) => `This week begins on ${longDate(monday)}. Check it when it has begun.`,
  "note-missing": () => "Write what is to be done.",
};

/**
 * What people read where the record of a meeting, or a week's check, is refused.
 *
 * @example
 * meetingSentence({ code: "note-missing" }) // => "Write what is to be done."
 */
export function meetingSentence(refusal: MeetingRefusal): string {
  return sentences[refusal.code](refusal as never);
}
