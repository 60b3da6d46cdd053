import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { TheirWeekQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { foundTrainee, headingFor } from "../../trainee/whom.js";
import { TraineeWays } from "../../trainee/ways.js";
import { agreeForm } from "../hand-in/agree-form.js";
import { agreementWords, HandIns } from "../hand-in/hand-ins.js";
import { confirmForm, returnForm } from "../meeting/answer-forms.js";
import { Meeting } from "../meeting/meetings.js";
import { SeenBy } from "../../seen-by.js";
import { setForm } from "../target/forms.js";
import { isOpen } from "../target/standing-words.js";
import { linkingFor, Targets } from "../target/targets.js";
import { type Strand } from "../target/target-fields.js";

type Whole = NonNullable<TheirWeekQuery["trainee"]>;

/** What waits for an answer first, then targets, then what was agreed about handing in. */
export function theirWeekView(data: TheirWeekQuery, context: Context): Content {
  const trainee = foundTrainee(data.trainee);
  if (!mayDo(context, "read-meetings"))
    throw new Unanswered("NOT_ALLOWED", "Your roles do not read this person's meetings.");
  const { words } = context;
  const strands = trainee.cohort.framework.strands;
  const waiting = trainee.meetings.nodes.filter(({ state }) => state === "HANDED_OVER");
  const others = trainee.meetings.nodes.filter(({ state }) => state !== "HANDED_OVER");
  const open = trainee.targets.nodes.filter(isOpen);
  const closed = trainee.targets.nodes.filter((target) => !isOpen(target)).slice(0, 5);
  const at = context.address.path;
  const answers = mayDo(context, "confirm-meeting");
  const sets = mayDo(context, "set-target");
  return {
    ...headingFor(trainee, context),
    answer: `${waiting.length === 0 ? "No record waits to be confirmed" : waiting.length === 1 ? "One record waits to be confirmed" : `${waiting.length} records wait to be confirmed`}; ${open.length === 1 ? "one target is" : `${open.length} targets are`} open.`,
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        {waiting.length > 0 ? (
          <section class="block" aria-labelledby="waiting">
            <h2 id="waiting">Waits to be confirmed</h2>
            {waiting.map((meeting) => (
              <Meeting meeting={meeting}>
                {answers ? (
                  <>
                    <FormView
                      context={context}
                      form={confirmForm}
                      subject={{ meeting, at, strands }}
                      on={meeting.id}
                    />
                    <FormView
                      context={context}
                      form={returnForm}
                      subject={{ meeting, at, strands }}
                      on={meeting.id}
                    />
                  </>
                ) : null}
              </Meeting>
            ))}
          </section>
        ) : null}
        <section class="block" aria-labelledby="targets">
          <h2 id="targets">Targets</h2>
          {open.length + closed.length === 0 ? <p>No target has been set yet.</p> : null}
          <Targets
            context={context}
            targets={[...open, ...closed]}
            acts={sets}
            linking={linkingFor(context, trainee.id, data.unlinkedFiles)}
          />
          {sets ? <SetOne context={context} traineeId={trainee.id} strands={strands} /> : null}
        </section>
        <HandingIn trainee={trainee} context={context} />
        <section class="block" aria-labelledby="meetings">
          <h2 id="meetings">Meetings</h2>
          {others.length === 0 ? (
            <p>
              No other record is here. A draft is seen by the {words.one("trainee")} alone until it is handed
              over.
            </p>
          ) : null}
          {others.map((meeting) => (
            <Meeting meeting={meeting}>
              {answers && meeting.state === "CONFIRMED" ? (
                <FormView
                  context={context}
                  form={returnForm}
                  subject={{ meeting, at, strands }}
                  on={meeting.id}
                />
              ) : null}
            </Meeting>
          ))}
        </section>
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

interface SetProps {
  readonly context: Context;
  readonly traineeId: string;
  readonly strands: readonly Strand[];
}

function SetOne({ context, traineeId, strands }: SetProps) {
  return (
    <details open={refusedForm(context, { act: setForm.act }) !== null}>
      <summary>Set a target</summary>
      <FormView context={context} form={setForm} subject={{ traineeId, strands }} />
    </details>
  );
}

function HandingIn({ trainee, context }: { trainee: Whole; context: Context }) {
  const [agreed] = trainee.handInAgreements;
  return (
    <section class="block" aria-labelledby="hand-ins">
      <h2 id="hand-ins">Handing in plans</h2>
      <p>{agreed ? agreementWords(agreed) : "Nothing has been agreed yet."}</p>
      <HandIns handIns={trainee.handIns} />
      {mayDo(context, "agree-hand-in") ? (
        <details open={refusedForm(context, { act: agreeForm.act }) !== null}>
          <summary>{agreed ? "Agree something else" : "Record what was agreed"}</summary>
          <FormView
            context={context}
            form={agreeForm}
            subject={{ traineeId: trainee.id, version: agreed?.version ?? 0 }}
          />
        </details>
      ) : null}
    </section>
  );
}
