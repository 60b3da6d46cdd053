/** What a link can carry, in the order in which links carry it. */
export const parameterNames = [
  "cohort",
  "review-point",
  "from",
  "hub",
  "subject",
  "strand",
  "school",
  "state",
  "level",
  "standing",
  "search",
  "role",
  "kind",
  "tab",
  "sort",
  "show",
  "after",
] as const;

export type ParameterName = (typeof parameterNames)[number];
export type Parameters = Readonly<Partial<Record<ParameterName, string>>>;

/** Longest value that is read, in UTF-16 units; anything longer did not come from one of our links. */
export const longestValue = 300;
