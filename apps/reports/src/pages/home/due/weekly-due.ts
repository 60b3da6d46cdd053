import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { HomeQuery, HomeQueryVariables } from "../../../generated/documents.js";
import { scriptsToMark } from "../../standardisation/words.js";
import { whereOf } from "../../where.js";
import { type DueRow, dueRow, endOfWeek } from "./due-row.js";
import { judgingRelations } from "./judging-relations.js";

/** What of the weekly work is asked for: what this reader does, and nothing else. */
export function dueVariables(
  context: Context,
): Pick<
  HomeQueryVariables,
  | "checks"
  | "confirms"
  | "observes"
  | "marks"
  | "standardises"
  | "moderates"
  | "judges"
  | "me"
  | "relations"
  | "toJudge"
  | "day"
> {
  const { choice, frame } = context;
  const { person, roles, scope } = frame.viewer;
  const relations = judgingRelations(roles.map(({ role }) => role));
  return {
    ...{ day: frame.provider.today, me: person.id, relations },
    checks: mayDo(context, "check-week"),
    confirms: mayDo(context, "confirm-meeting"),
    observes: mayDo(context, "record-observation") && scope.seesNames,
    marks: mayDo(context, "mark-work"),
    standardises: mayDo(context, "mark-standard-scripts"),
    moderates: mayDo(context, "moderate"),
    judges:
      mayDo(context, "record-judgements") && relations.length > 0 && choice.reviewPoint?.window === "OPEN",
    toJudge: { ...whereOf(context), state: "NOT_JUDGED" },
  };
}

/** What of the weekly work waits for this reader, without what nothing is due of; null for who does none of it. */
export function weeklyDue(data: HomeQuery, context: Context): readonly DueRow[] | null {
  const { address, frame, choice, words } = context;
  const { mentees, toJudge, toMark, lateToMark } = data.mine.person;
  const { weeks, copiesDue, copiesLate, desks, standardising } = data;
  const to = (path: string, changes = {}) => linkTo(address, path, changes);
  const last = endOfWeek(frame.provider.today);
  const toConfirm = mentees?.nodes.reduce((sum, { meetings }) => sum + meetings.totalCount, 0);
  const targets = mentees?.nodes.flatMap((one) => one.targets.nodes).filter(({ dueOn }) => dueOn <= last);
  const rows: readonly (DueRow | null)[] = [
    mentees
      ? dueRow(
          toConfirm ?? 0,
          ["record of a meeting to confirm", "records of meetings to confirm"],
          to("/this-week"),
        )
      : null,
    weeks ? dueRow(weeks.totalCount, ["week to check", "weeks to check"], to("/weeks")) : null,
    targets
      ? dueRow(
          targets.length,
          ["target due by the end of this week", "targets due by the end of this week"],
          to("/this-week"),
        )
      : null,
    copiesDue && copiesLate
      ? dueRow(
          copiesDue.totalCount + copiesLate.totalCount,
          ["observation to be shared in writing", "observations to be shared in writing"],
          to("/observations"),
        )
      : null,
    toJudge
      ? dueRow(
          toJudge.totalCount,
          [
            `${words.one("trainee")} to judge at ${choice.reviewPoint?.name}`,
            `${words.many("trainee")} to judge at ${choice.reviewPoint?.name}`,
          ],
          to("/trainees", { state: "not-judged" }),
        )
      : null,
    toMark && lateToMark
      ? dueRow(
          toMark.totalCount + lateToMark.totalCount,
          ["piece of work to mark", "pieces of work to mark"],
          to("/marking"),
        )
      : null,
    standardising
      ? dueRow(
          standardising.reduce((sum, one) => sum + scriptsToMark(one, frame.provider.today), 0),
          ["script to mark before marking begins", "scripts to mark before marking begins"],
          to("/standardisation"),
        )
      : null,
    desks
      ? dueRow(
          desks.nodes.reduce((sum, { leftOnDesk }) => sum + leftOnDesk, 0),
          ["piece to judge a second time", "pieces to judge a second time"],
          to("/exercises"),
        )
      : null,
  ];
  const asked = rows.filter((row) => row !== null);
  return asked.length === 0 ? null : asked.filter(({ count }) => count > 0);
}
