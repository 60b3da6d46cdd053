import type { Context, Tab } from "../../../../address/page.js";
import { tabOf } from "../../../../figure/tabs.js";
import { capital } from "../../../../words/words.js";

/** What the coverage of assessors is looked at by. */
export const strata = ({ words }: Pick<Context, "words">): readonly Tab[] =>
  (["band", "subject", "school", "hub"] as const).map((value) => ({
    value,
    label: `By ${capital(words.one(value === "band" ? "level" : value)).toLowerCase()}`,
  }));

/** What pieces are grouped by in the coverage that the link asks for: assessor first. */
export const groupedBy = (context: Context): readonly string[] => [
  "assessor",
  tabOf(context, strata(context)),
];
