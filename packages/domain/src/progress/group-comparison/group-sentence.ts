import { ofPeople, plausible } from "../comparable/plausible.js";
import { counted, type Word } from "../words.js";
import type { GroupComparison, GroupVerdict } from "./compare-groups.js";

/** The provider's words for a comparison of groups. */
export interface GroupComparisonWords {
  readonly trainee: Word;
  /** What the groups are, e.g. hub and hubs. */
  readonly group: Word;
  readonly groupNames: ReadonlyMap<string, string>;
  /** What is compared, e.g. `are at or above the expected level`. */
  readonly reached: string;
}

/**
 * One group beside the others, in a sentence.
 *
 * @example
 * const words = { trainee: { singular: "trainee", plural: "trainees" }, group: { singular: "hub", plural: "hubs" }, groupNames: new Map(), reached: "are at or above the expected level" };
 * const [east] = compareGroups([{ code: "East", reached: 3, of: 4, judgements: "moderated" }, { code: "West", reached: 20, of: 40, judgements: "moderated" }]).groups;
 * groupSentence(east, words, 10) // => "East: 4 trainees are too few to judge."
 */
export function groupSentence(
  { code, reached, of, others, verdict, share, difference }: GroupVerdict,
  { trainee, group, groupNames, reached: outcome }: GroupComparisonWords,
  least: number,
): string {
  const name = groupNames.get(code) ?? code;
  if (share === null || difference === null) {
    if (of >= least)
      return `${name}: the other ${group.plural} have too few ${trainee.plural} to compare with.`;
    return `${name}: ${counted(of, trainee)} ${of === 1 ? "is" : "are"} too few to judge.`;
  }
  const beside = `${ofPeople(others.reached, others.of, trainee)} in the other ${group.plural}`;
  const figures = `${name}: ${ofPeople(reached, of, trainee)} ${outcome}, ${plausible(share)}; ${beside}.`;
  if (verdict === "LIKE_OTHERS") return `${figures} The difference may be chance.`;
  const [least100, most100] = [difference.lower, difference.upper].map((one) =>
    Math.round(100 * Math.abs(one)),
  );
  const [from, to] = [Math.min(least100 ?? 0, most100 ?? 0), Math.max(least100 ?? 0, most100 ?? 0)];
  const way = verdict === "ABOVE" ? "higher" : "lower";
  return `${figures} That is ${from} to ${to} percentage points ${way}, more than chance explains; it does not say why.`;
}

/**
 * What has to be said beside a comparison of several groups; empty when nothing has.
 *
 * @example
 * groupComparisonNotes({ groups: [], byChance: 0, mixesJudgements: true, least: 10 }, { group: { singular: "hub", plural: "hubs" } }) // => ["Provisional and moderated judgements are compared with one another: read the differences with care."]
 */
export function groupComparisonNotes(
  { groups, byChance, mixesJudgements }: GroupComparison,
  { group }: Pick<GroupComparisonWords, "group">,
): string[] {
  const judged = groups.filter(({ verdict }) => verdict !== "TOO_FEW").length;
  const chance =
    judged < 2
      ? []
      : [
          `Of ${counted(judged, group)} that are all alike, about ${byChance.toFixed(1)} would stand out by chance.`,
        ];
  const mixed =
    "Provisional and moderated judgements are compared with one another: read the differences with care.";
  return [...chance, ...(mixesJudgements ? [mixed] : [])];
}
