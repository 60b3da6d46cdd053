import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { GapsQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { SeenBy } from "../../seen-by.js";
import { TraineeWays } from "../../trainee/ways.js";
import { foundTrainee, headingFor } from "../../trainee/whom.js";
import { linkingFor } from "../../week/target/targets.js";
import { GapList } from "../gap-list.js";
import { type Gap, gapsAnswer } from "../words.js";
import { closeGapForm } from "./close-form.js";
import { raiseForm } from "./raise-form.js";
import { reopenGapForm } from "./reopen-form.js";
import { touchForm } from "./target-form.js";

/** Gaps that no target has touched first, then what came of the others. */
export function gapsView(data: GapsQuery, context: Context): Content {
  if (!mayDo(context, "read-targets")) throw new Unanswered("NOT_ALLOWED", "Your roles do not read gaps.");
  const trainee = foundTrainee(data.trainee);
  const { strands } = trainee.cohort.framework;
  return {
    ...headingFor(trainee, context),
    answer: gapsAnswer(trainee.gaps),
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        {mayDo(context, "raise-gap") ? (
          <section class="block" aria-label="Raise a gap">
            <details open={refusedForm(context, { act: raiseForm.act }) !== null}>
              <summary>Raise a gap</summary>
              <FormView context={context} form={raiseForm} subject={{ traineeId: trainee.id, strands }} />
            </details>
          </section>
        ) : null}
        <GapList
          context={context}
          gaps={trainee.gaps}
          acts={mayDo(context, "set-target")}
          linking={linkingFor(context, trainee.id, data.unlinkedFiles)}
          actsOf={(gap) => <Acts context={context} gap={gap} traineeId={trainee.id} />}
        />
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

interface ActsProps {
  readonly context: Context;
  readonly gap: Gap;
  readonly traineeId: string;
}

/** What can be done about a gap as it stands; what was typed stands here as well when somebody else was quicker. */
function Acts({ context, gap, traineeId }: ActsProps) {
  const isRefused = (act: string) => refusedForm(context, { act, on: gap.id }) !== null;
  const isThere = (act: string) => gap.closedOn === null || isRefused(act);
  return (
    <div class="ways">
      {mayDo(context, "set-target") && isThere(touchForm.act) ? (
        <details open={isRefused(touchForm.act)}>
          <summary>
            Set a target for it<span class="for-screen-readers">: {gap.topic}</span>
          </summary>
          <FormView context={context} form={touchForm} subject={{ traineeId, gapId: gap.id }} on={gap.id} />
        </details>
      ) : null}
      {mayDo(context, "close-gap") && isThere(closeGapForm.act) ? (
        <details open={isRefused(closeGapForm.act)}>
          <summary>
            Close the gap<span class="for-screen-readers">: {gap.topic}</span>
          </summary>
          <FormView context={context} form={closeGapForm} subject={gap} on={gap.id} />
        </details>
      ) : null}
      {mayDo(context, "close-gap") && (gap.closedOn !== null || isRefused(reopenGapForm.act)) ? (
        <details open={isRefused(reopenGapForm.act)}>
          <summary>
            Open the gap again<span class="for-screen-readers">: {gap.topic}</span>
          </summary>
          <FormView context={context} form={reopenGapForm} subject={gap} on={gap.id} />
        </details>
      ) : null}
    </div>
  );
}
