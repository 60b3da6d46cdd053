import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../address/page.js";
import { fromToday } from "../words/days.js";
import { capital } from "../words/words.js";
import { State } from "./state.js";

/** When nothing has been judged at the review point in view: when the window opens, or that it is open. */
export function noJudgements({ choice, frame, words }: Context): string {
  const point = choice.reviewPoint;
  const none = `No ${words.many("judgement")} yet`;
  if (!point) return `${none}: ${choice.cohort.name} has no ${words.many("reviewPoint")}.`;
  const { today } = frame.provider;
  if (point.window === "BEFORE") {
    return `${none}: the window of ${point.name} opens on ${longDate(point.opensOn)}, ${fromToday(point.opensOn, today)}.`;
  }
  if (point.window === "OPEN") {
    return `${none}: the window of ${point.name} is open until ${longDate(point.closesOn)}.`;
  }
  return `No ${words.many("judgement")} are in for ${point.name}, whose window closed on ${longDate(point.closesOn)}.`;
}

/** The designed empty page: nothing is drawn of nothing. */
export function Empty({ context, href }: { context: Context; href?: string | undefined }) {
  const { words } = context;
  const action = href ? { href, label: `See whose ${words.many("judgement")} are due` } : undefined;
  return (
    <State title={`No ${words.many("judgement")} to show`} action={action}>
      <p>{noJudgements(context)}</p>
      <p>
        {capital(words.many("judgement"))} appear here as soon as they are brought in. Another{" "}
        {words.one("reviewPoint")} or {words.one("cohort")} can be chosen above.
      </p>
    </State>
  );
}
