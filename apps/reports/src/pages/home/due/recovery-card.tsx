import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import type { HomeQuery } from "../../../generated/documents.js";
import { fromToday } from "../../../words/days.js";
import { thousands } from "../../../words/numbers.js";
import { traineeName } from "../../trainee-name.js";
import { Card } from "../card.js";

type Due = NonNullable<HomeQuery["recoveryDue"]>["nodes"][number];

/** What somebody has to see to next in a recovery. */
const kinds: Readonly<Record<Due["kind"], string>> = {
  PLAN: "a plan is to be opened",
  REVIEW: "a review",
  OUTCOME: "an outcome",
  FOLLOW_UP: "what was done is to be looked at",
};

/** What concerns, plans and interventions wait for, the first few. */
export function RecoveryCard({ data: { recoveryDue }, context }: { data: HomeQuery; context: Context }) {
  if (!recoveryDue || recoveryDue.totalCount === 0) return null;
  const { today } = context.frame.provider;
  return (
    <Card
      figure={thousands(recoveryDue.totalCount)}
      label={`${recoveryDue.totalCount === 1 ? "thing" : "things"} due of concerns and plans`}
      href={null}
    >
      <ul class="card-list card-people">
        {recoveryDue.nodes.map(({ id, kind, dueOn, trainee }) =>
          trainee ? (
            <li key={id}>
              <a href={linkTo(context.address, `/trainees/${trainee.id}/concerns`)}>
                {traineeName(trainee, context.words)}
              </a>
              <span>
                {kinds[kind]}, {fromToday(dueOn, today)}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </Card>
  );
}
