import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { list } from "../../../words/numbers.js";
import { howFar, scripts } from "../words.js";
import type { OneExercise } from "./exercise.js";
import { Leading } from "./leading.js";
import { OwnPart } from "./own-part.js";
import { Results } from "./results.js";

/** An exercise as its reader may see it: their own part, or all of it for whoever leads. */
export function oneView(exercise: OneExercise, context: Context): Content {
  const { assignment, participants, ownVersion, releasedOn } = exercise;
  const mine = participants.find(({ person }) => person?.id === context.frame.viewer.person.id);
  const own = ownVersion === null ? undefined : mine;
  return {
    heading: exercise.title,
    ...(assignment && {
      back: {
        href: linkTo(context.address, `/assignments/${assignment.id}/standardisation`),
        label: `Standardisation: ${assignment.title}`,
      },
    }),
    answer: own?.result?.sentence ?? `${howFar(exercise, context.frame.provider.today)}.`,
    body: (
      <>
        <Facts exercise={exercise} context={context} />
        {own ? <OwnPart exercise={exercise} own={own} context={context} /> : null}
        {exercise.isLed ? <Leading exercise={exercise} context={context} /> : null}
        {releasedOn !== null && participants.some((one) => one !== own) ? (
          <Results exercise={exercise} context={context} />
        ) : null}
        {!own && !exercise.isLed && releasedOn === null ? (
          <p class="notice">
            You take no part in this exercise. Its results are released by whoever leads it.
          </p>
        ) : null}
      </>
    ),
  };
}

function Facts({ exercise, context }: { readonly exercise: OneExercise; readonly context: Context }) {
  const { opensOn, closesOn, openedBy, rule, subjects } = exercise;
  const lead = rule.meanWithin === "1" ? "1 mark" : `${rule.meanWithin} marks`;
  return (
    <dl class="record">
      <div>
        <dt>Marked</dt>
        <dd>
          {longDate(opensOn)} to {longDate(closesOn)}
        </dd>
      </div>
      <div>
        <dt>About</dt>
        <dd>
          {subjects.length === 0
            ? `All ${context.words.many("subject")}`
            : list(subjects.map(({ name }) => name))}
        </dd>
      </div>
      <div>
        <dt>Opened by</dt>
        <dd>{openedBy?.name ?? "Somebody whose name you may not see"}</dd>
      </div>
      <div>
        <dt>Ready is</dt>
        <dd>
          at least {scripts(rule.leastScripts)} marked, {rule.percentWithin}% of them within {rule.tolerance}{" "}
          {rule.tolerance === "1" ? "mark" : "marks"} of what was agreed, and on average no more than {lead}{" "}
          away
        </dd>
      </div>
    </dl>
  );
}
