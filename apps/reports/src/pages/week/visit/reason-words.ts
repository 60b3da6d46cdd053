import type { VisitBriefQuery } from "../../../generated/documents.js";
import type { Words } from "../../../words/words.js";

type Reason = NonNullable<VisitBriefQuery["trainee"]>["visitBrief"][number]["reason"];

/** Why something is looked at on a visit. */
export function reasonWords(words: Words): Readonly<Record<Reason, string>> {
  return {
    FOLLOW_UP: "To be followed up from a week's check",
    STALE_TARGET: "A target is open for long beyond its day",
    STRAND_WITHOUT_TARGET: `A ${words.one("strand")} was below what is expected, and no target is for it`,
    UNTOUCHED_GAP: "No target has touched a gap",
    LATE_HAND_INS: "Plans were handed in late, or not at all",
    WEEK_WITHOUT_RECORD: "No record of a meeting was handed over",
    OVERDUE_TARGET: "A target is open beyond its day",
    CARRIED_OVER_TARGET: "A target was carried over",
    OPEN_TARGET: "A target is open and in time",
    TARGET_MET: "A target was met: see the good work too",
  };
}
