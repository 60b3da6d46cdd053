import type { Context, Tab } from "../../address/page.js";
import { hasHubs } from "../../address/scope.js";
import type { CompletenessDimension } from "../../generated/documents.js";
import { capital } from "../../words/words.js";

/** By whom judgements are counted; the term is the provider's word for it. */
export interface Grouping {
  readonly value: string;
  readonly term: string;
  readonly by: CompletenessDimension;
}

const groupings: readonly Grouping[] = [
  { value: "school", term: "school", by: "SCHOOL" },
  { value: "assessor", term: "assessor", by: "ASSESSOR" },
  { value: "subject", term: "subject", by: "SUBJECT" },
  { value: "strand", term: "strand", by: "STRAND" },
  { value: "hub", term: "hub", by: "HUB" },
];

/** The groupings that this viewer can use: names of assessors only with names, hubs only where there are several. */
export function groupingsOf({ frame, choice }: Context): readonly Grouping[] {
  return groupings.filter(({ by }) => {
    if (by === "ASSESSOR" || by === "SCHOOL") return frame.viewer.scope.seesNames;
    return by !== "HUB" || (hasHubs(frame) && choice.hubs.length > 1);
  });
}

export function completenessTabs(context: Context): readonly Tab[] {
  return groupingsOf(context).map(({ value, term }) => ({ value, label: `By ${context.words.one(term)}` }));
}

/** The grouping in view. */
export function groupingOf(context: Context): Grouping {
  const offered = groupingsOf(context);
  const found = offered.find(({ value }) => value === context.address.parameters.tab) ?? offered[0];
  if (!found) throw new RangeError("Completeness requires at least one grouping");
  return found;
}

/** "School", "Assessor": the head of the first column. */
export function groupingLabel(context: Context): string {
  return capital(context.words.one(groupingOf(context).term));
}
