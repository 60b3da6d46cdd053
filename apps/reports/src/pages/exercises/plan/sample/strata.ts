import type { Context, Tab } from "../../../../address/page.js";
import { tabOf } from "../../../../figure/tabs.js";
import { dimensionName, type Grades } from "../../policy/grades.js";

const dimensions = ["band", "subject", "school", "hub"] as const;

/** What the coverage of assessors is looked at by. */
export const strata = ({ words }: Pick<Context, "words">, grades: Grades): readonly Tab[] =>
  dimensions.map((value) => ({ value, label: `By ${dimensionName(value, grades, words)}` }));

/** What pieces are grouped by in the coverage that the link asks for: assessor first. */
export const groupedBy = (context: Context): readonly string[] => [
  "assessor",
  tabOf(
    context,
    dimensions.map((value) => ({ value, label: value })),
  ),
];
