import type { Context } from "../../../address/page.js";
import type { HomeQuery } from "../../../generated/documents.js";
import { thousands } from "../../../words/numbers.js";
import { Card } from "../card.js";
import { DueList } from "./due-list.js";
import { weeklyDue } from "./weekly-due.js";

/** What of the weekly work, of marking and of moderation waits for the reader, in counts that lead to it. */
export function WeeklyCard({ data, context }: { readonly data: HomeQuery; readonly context: Context }) {
  const rows = weeklyDue(data, context);
  if (!rows) return null;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card
      figure={thousands(total)}
      label={`${total === 1 ? "thing waits" : "things wait"} for you`}
      href={null}
    >
      <DueList rows={rows} />
    </Card>
  );
}
