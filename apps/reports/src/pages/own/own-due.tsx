import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import type { OwnQuery } from "../../generated/documents.js";
import { DueList } from "../home/due/due-list.js";
import { type DueRow, dueRow, dueWords, endOfWeek } from "../home/due/due-row.js";

/** The record of who sees nothing else, with what waits for them. */
export type Own = OwnQuery["trainees"]["nodes"][number];

/** What waits for somebody in training: records, targets of the week, and what is to be handed in. */
export function ownDue(own: Own, { address, frame }: Context): readonly DueRow[] {
  const last = endOfWeek(frame.provider.today);
  const within = (things: readonly { readonly dueOn: string }[]) =>
    things.filter(({ dueOn }) => dueOn <= last).length;
  const week = linkTo(address, "/my-week");
  const work = linkTo(address, "/my-assignments");
  return [
    dueRow(
      own.returned.totalCount,
      ["record of a meeting returned to you", "records of meetings returned to you"],
      week,
    ),
    dueRow(own.drafts.totalCount, ["draft of a record to hand over", "drafts of records to hand over"], week),
    dueRow(
      within(own.open.nodes),
      ["target due by the end of this week", "targets due by the end of this week"],
      week,
    ),
    dueRow(
      within(own.toHandIn.nodes),
      ["assignment to hand in by the end of this week", "assignments to hand in by the end of this week"],
      work,
    ),
    dueRow(
      own.missing.totalCount,
      ["assignment not handed in in time", "assignments not handed in in time"],
      work,
    ),
  ].filter(({ count }) => count > 0);
}

/** The first thing on the page of who sees only their own record. */
export function OwnDue({ own, context }: { readonly own: Own; readonly context: Context }) {
  const rows = ownDue(own, context);
  return (
    <section class="block" aria-labelledby="due">
      <h2 id="due">{rows.length === 0 ? "This week" : `This week: ${dueWords(rows)}`}</h2>
      <DueList rows={rows} />
    </section>
  );
}
