import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { mayDo } from "../../../frame/may-do.js";
import { State } from "../../../states/state.js";
import { longInstant } from "../../../words/dates.js";
import { onTrackName } from "../../../words/states.js";
import { headingFor } from "../whom.js";
import { TraineeWays } from "../ways.js";
import { type Decided, type OnTrackAnswer, overrideForm } from "./form.js";

const decided = {
  ON_TRACK: "On track",
  NOT_ON_TRACK: "Not on track",
  AS_DERIVED: "What the rule says",
} as const;

/** What the rule says, what people decided in its place, and a decision to be made. */
export function onTrackView(trainee: Decided, context: Context): Content {
  const { onTrack } = trainee;
  const { words } = context;
  const ways = <TraineeWays context={context} id={trainee.id} />;
  if (!onTrack) {
    return {
      ...headingFor(trainee, context),
      answer: "Nothing can be said of this yet.",
      body: (
        <>
          {ways}
          <State title={`No ${words.one("reviewPoint")} to decide about`}>
            <p>The rule speaks from the first {words.one("reviewPoint")} on.</p>
          </State>
        </>
      ),
    };
  }
  return {
    ...headingFor(trainee, context),
    answer: `${onTrackName[onTrack.status]} at ${onTrack.reviewPoint.name}: ${onTrack.reason}`,
    body: (
      <>
        {ways}
        {onTrack.isStale ? (
          <p class="notice">
            What was judged has changed since this was decided: the rule says{" "}
            {onTrackName[onTrack.derived].toLowerCase()} now. Look at the decision again.
          </p>
        ) : null}
        {mayDo(context, "override-on-track") ? (
          <section class="block" aria-labelledby="decide">
            <h2 id="decide">Decide in place of the rule</h2>
            <p>
              The rule says: {onTrackName[onTrack.derived].toLowerCase()}. A decision counts in its place
              until somebody decides again; what the rule says stays on record beside it.
            </p>
            <FormView context={context} form={overrideForm} subject={{ ...trainee, onTrack }} />
          </section>
        ) : null}
        <Decisions onTrack={onTrack} />
      </>
    ),
  };
}

function Decisions({ onTrack }: { onTrack: OnTrackAnswer }) {
  return (
    <section class="block" aria-labelledby="decisions">
      <h2 id="decisions">What was decided</h2>
      {onTrack.decisions.length === 0 ? <p>Nobody has decided in place of the rule.</p> : null}
      <ol class="entries">
        {[...onTrack.decisions].reverse().map(({ id, status, reason, by, recordedAt, derivedThen }) => (
          <li key={id}>
            <p>
              <strong>{decided[status]}</strong>
              <span class="quiet">
                {by?.name ?? "Somebody"}, {longInstant(recordedAt)}; the rule said{" "}
                {onTrackName[derivedThen].toLowerCase()}
              </span>
            </p>
            <p class="written">{reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
