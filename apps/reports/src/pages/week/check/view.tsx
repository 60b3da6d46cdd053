import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import type { WeeksToCheckQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { Unanswered } from "../../../states/unanswered.js";
import { capital } from "../../../words/words.js";
import { Paging } from "../../paging.js";
import { traineeName } from "../../trainee-name.js";
import { checkForm } from "./form.js";

/** A row for each trainee of the subject, all recorded in one pass. */
export function checkView({ weeks }: WeeksToCheckQuery, context: Context): Content {
  const { words, frame, address } = context;
  if (!mayDo(context, "check-week")) throw new Unanswered("NOT_ALLOWED", "Your roles do not check weeks.");
  const { nodes, totalCount, pageInfo } = weeks;
  const [first] = nodes;
  if (!first) {
    return {
      answer: "No week is to be checked.",
      body: (
        <State title={`No ${words.one("trainee")} is in training this week`}>
          <p>Weeks are listed for those who are in training, in weeks in which their school works.</p>
        </State>
      ),
    };
  }
  const attention = nodes.filter(({ concerns, check }) => concerns.length > 0 && !check).length;
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return {
    answer: `The week from ${longDate(first.monday)}: of ${words.count(nodes.length, "trainee")} here, ${attention === 0 ? "nothing unchecked stands out" : `${attention} ${attention === 1 ? "wants" : "want"} a look`}.`,
    body: (
      <>
        <section class="block" aria-labelledby="pass">
          <h2 id="pass">{capital(words.many("trainee"))} of the week</h2>
          <p>What you leave open stays unchecked. Everything else is recorded at once.</p>
          <p class="ways">
            {nodes.map(({ trainee }) =>
              trainee ? (
                <a href={linkTo(address, `/trainees/${trainee.id}/week`)}>{traineeName(trainee, words)}</a>
              ) : null,
            )}
          </p>
          <FormView
            context={context}
            form={checkForm}
            subject={{ day: frame.provider.today, weeks: nodes, after }}
          />
        </section>
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      </>
    ),
  };
}
