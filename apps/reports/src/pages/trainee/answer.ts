import type { Context } from "../../address/page.js";
import { onTrackName, onTrackOfYou } from "../../words/states.js";
import type { TraineeAnswer } from "./cells.js";

/** On track or not and why; to the person themselves it says "you". */
export function recordAnswer({ onTrack }: TraineeAnswer, own: boolean): string {
  if (onTrack === null) return "Whether this is on track is not shown to your role.";
  const standing = (own ? onTrackOfYou : onTrackName)[onTrack.status];
  return `${standing} at ${onTrack.reviewPoint.name}: ${onTrack.reason}`;
}

/** What counts, and where the standing comes from. */
export function recordDefinition(whoIs: string, { words }: Context): string {
  const correct = whoIs.startsWith("you ")
    ? ` If something here looks wrong, speak to your ${words.one("mentor")}.`
    : "";
  return `The latest ${words.one("judgement")} counts; earlier ones stay on record. Whether ${whoIs} on track is derived by the provider's own rule, which gives its reason; it describes what was judged and recommends nothing.${correct}`;
}
