import { counted, named, type ProgressWords } from "../words.js";
import type { OnTrackStatus } from "./on-track-rule.js";
import type { OnTrack } from "./on-track.js";

/**
 * Why a trainee is on track or not, as a sentence in the provider's words: the rule and the figures.
 *
 * @example
 * onTrackSentence({ status: "withdrawn", derived: "withdrawn", override: null, isStale: false }) // => "Withdrawn."
 */
export function onTrackSentence(result: OnTrack, words: ProgressWords): string {
  if (result.override !== null && result.status === result.override.status) {
    return `Decided, not derived: ${result.override.reason.trim()}${staleness(result)}`;
  }
  switch (result.derived) {
    case "withdrawn":
      return "Withdrawn.";
    case "deferred":
      return "Deferred.";
    case "not_known":
      return waitingSentence(result, words);
    default:
      return belowSentence(result, words);
  }
}

/** A decision that was made when the rule said something else says so. */
function staleness({ isStale, override, derived }: OnTrack): string {
  if (!isStale || override?.derivedThen === undefined) return "";
  return ` (The rule said ${statusWords[override.derivedThen]} then, and says ${statusWords[derived]} now: look again.)`;
}

const statusWords = {
  on_track: "on track",
  not_on_track: "not on track",
  not_known: "not known",
  withdrawn: "withdrawn",
  deferred: "deferred",
} as const satisfies Readonly<Record<OnTrackStatus, string>>;

function waitingSentence({ strandsDue, strandsJudged, rule }: OnTrack, words: ProgressWords): string {
  if (strandsDue === 0)
    return `No ${words.level.singular} is expected at this ${words.reviewPoint.singular}.`;
  const judged = `${strandsJudged} of ${counted(strandsDue, words.strand)} judged`;
  const { mostStrandsNotJudged: most, keyStrandCodes: keys } = rule;
  if (most === 0) return `${judged} so far; it takes all of them.`;
  const key = keys.length > 0 ? `, ${named(keys, words.strandNames)} among them` : "";
  return `${judged} so far; it takes all but ${most}${key}.`;
}

function belowSentence({ belowStrandCodes, rule, ...figures }: OnTrack, words: ProgressWords): string {
  const { strandsJudged, strandsBelow } = figures;
  const names = strandsBelow > 0 ? ` (${named(belowStrandCodes, words.strandNames)})` : "";
  const judged = `${strandsBelow} of ${counted(strandsJudged, words.strand)} judged`;
  const keys = rule.keyStrandCodes;
  const allowed = `the rule allows ${rule.mostStrandsBelow === 0 ? "none" : `at most ${rule.mostStrandsBelow}`}`;
  const key = keys.length > 0 ? `, never ${named(keys, words.strandNames)}` : "";
  return `${judged} below the expected ${words.level.singular}${names}; ${allowed}${key}.`;
}
