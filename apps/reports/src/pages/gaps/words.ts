import type { FollowThrough, GapOrigin, GapsOfFragment } from "../../generated/documents.js";
import { list } from "../../words/numbers.js";
import type { Words } from "../../words/words.js";

export type Gap = GapsOfFragment["gaps"][number];

/** How far gaps have come, the most pressing first. */
export const stages: readonly FollowThrough[] = ["UNTOUCHED", "WORKED_ON", "EVIDENCED", "CLOSED"];

/** What stands over the gaps of a stage. */
export const stageHeading: Readonly<Record<FollowThrough, string>> = {
  UNTOUCHED: "No target has touched it",
  WORKED_ON: "Worked on",
  EVIDENCED: "A target for it was met",
  CLOSED: "Closed",
};

/** Where a gap was found. */
export const foundIn = ({ one }: Words): Readonly<Record<GapOrigin, string>> => ({
  AUDIT: "In an audit of subject knowledge",
  MEETING: `When ${one("trainee")} and ${one("mentor")} met`,
  OBSERVATION: "In an observation",
  REVIEW_POINT: `At a ${one("reviewPoint")}`,
});

/** How many gaps are open and how far they have come, e.g. "2 gaps are open: 1 that no target has touched, 1 worked on." */
export function gapsAnswer(gaps: readonly Pick<Gap, "followThrough">[]): string {
  const amount = (stage: FollowThrough) => gaps.filter(({ followThrough }) => followThrough === stage).length;
  const [untouched, worked, evidenced, closed] = stages.map(amount) as [number, number, number, number];
  if (gaps.length === 0) return "No gap has been raised.";
  const open = gaps.length - closed;
  const parts = [
    ...(untouched > 0 ? [`${untouched} that no target has touched`] : []),
    ...(worked > 0 ? [`${worked} worked on`] : []),
    ...(evidenced > 0 ? [`${evidenced} for which a target was met`] : []),
  ];
  const before = closed === 0 ? "" : `; ${closed} ${closed === 1 ? "is" : "are"} closed`;
  if (open === 0) return `No gap is open${before}.`;
  if (open === 1)
    return `1 gap is open, and ${untouched ? "no target has touched it" : worked ? "is worked on" : "a target for it was met"}${before}.`;
  return `${open} gaps are open: ${list(parts)}${before}.`;
}
