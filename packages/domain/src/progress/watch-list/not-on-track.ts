import { onTrack } from "../on-track/on-track.js";
import { onTrackSentence } from "../on-track/on-track-sentence.js";
import type { WatchCase, WatchFinding } from "./watch-facts.js";

/**
 * Fires for a trainee whom the provider's rule, or a decision in its place, says not to be on track; and for one whose
 * decision was made when the rule said something else.
 */
export function notOnTrack({ now, facts, reviewPoint }: WatchCase): WatchFinding | null {
  const result = onTrack(now, facts.onTrackRule, facts.overrides?.get(now[0]?.traineeId ?? "") ?? null);
  if (result.status !== "not_on_track" && !result.isStale) return null;
  const status = result.status === "not_on_track" ? "Not on track" : "To be looked at again";
  const sentence = `${status} at ${reviewPoint.name}: ${lowerFirst(onTrackSentence(result, facts.words))}`;
  return { strandCodes: result.belowStrandCodes, sentence };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
