import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { traineeName } from "../../trainee-name.js";
import { SeenBy } from "../../seen-by.js";
import { copyStates, observationKinds } from "../kinds.js";
import { agreeForm } from "./agree-form.js";
import { Copies } from "./copies.js";
import { Agreed, Observers } from "./facts.js";
import { isLesson, type Observation } from "./observed.js";
import { sealForm } from "./seal-form.js";
import { shareForm, withdrawForm } from "./share-forms.js";

/** What the observer does next first: rate, agree, share; below it what is known. */
export function observationView(
  observation: Observation,
  readers: readonly string[],
  context: Context,
): Content {
  const { trainee, kind, observedOn, observers, revealedAt, agreement, copies, withdrawal } = observation;
  const own = observers.find(({ person }) => person?.id === context.frame.viewer.person.id);
  const mayRate =
    own?.sealedAt === null && isLesson(observation) && observedOn <= context.frame.provider.today;
  const mayAgree = own !== undefined && (revealedAt !== null || !isLesson(observation));
  const name = traineeName(trainee, context.words);
  return {
    heading: `${observationKinds[kind]}, ${longDate(observedOn)}`,
    back: {
      href: linkTo(context.address, `/trainees/${trainee.id}/observations`),
      label: `Observations of ${name}`,
    },
    answer: withdrawal
      ? "It was withdrawn."
      : agreement
        ? `Agreed; ${copyStates[observation.copyState]}.`
        : revealedAt
          ? "Every rating is shown: it waits to be agreed."
          : `${observers.filter(({ sealedAt }) => sealedAt).length} of ${observers.length} observers have sealed their ratings.`,
    body: withdrawal ? (
      <p class="written">{withdrawal.reason}</p>
    ) : (
      <>
        {mayRate ? (
          <section class="block" aria-label="Your ratings">
            <FormView context={context} form={sealForm} subject={observation} />
          </section>
        ) : null}
        {mayAgree && copies.length === 0 ? (
          <section class="block" aria-labelledby="agree">
            <h2 id="agree">{agreement ? "Agree something else" : "Agree"}</h2>
            <FormView context={context} form={agreeForm} subject={observation} />
          </section>
        ) : null}
        <Agreed observation={observation} />
        <Copies observation={observation} />
        {own && agreement && copies.length === 0 ? (
          <section class="block" aria-labelledby="share">
            <h2 id="share">The written copy</h2>
            <p>{observation.copyDueOn ? `Due on ${longDate(observation.copyDueOn)}.` : "No day is set."}</p>
            <FormView context={context} form={shareForm} subject={observation} />
          </section>
        ) : null}
        <Observers observation={observation} />
        {own ? (
          <section class="block" aria-label="Taking it back">
            <FormView context={context} form={withdrawForm} subject={observation} />
          </section>
        ) : null}
        <SeenBy readers={readers} />
      </>
    ),
  };
}
