import { longDate } from "@reviewpoint/domain/calendar";
import { linkHere } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { FormView } from "../../forms/view/form-view.js";
import { mayDo } from "../../frame/may-do.js";
import { ledBy } from "../leads/led-by.js";
import { State } from "../../states/state.js";
import { capital } from "../../words/words.js";
import { headingFor } from "../trainee/whom.js";
import { TraineeWays } from "../trainee/ways.js";
import { SeenBy } from "../seen-by.js";
import { judgeForm } from "./judge-form.js";
import { type Review, type Reviewed, strandsToJudge } from "./judged.js";
import { Judged } from "./judged-strands.js";
import { reopenForm, signForm } from "./sign-forms.js";
import { Steps } from "./steps.js";

/** One review: a strand a row to judge, then the sign-off, then what was done to it. */
export function reviewView(trainee: Reviewed, readers: readonly string[], context: Context): Content {
  const { words, choice } = context;
  const review = trainee.reviews.find(({ reviewPoint }) => reviewPoint.code === choice.reviewPoint?.code);
  const ways = <TraineeWays context={context} id={trainee.id} />;
  if (!review) {
    return {
      ...headingFor(trainee, context),
      answer: `There is no ${words.one("reviewPoint")} to judge at.`,
      body: (
        <>
          {ways}
          <State title={`Choose a ${words.one("reviewPoint")}`}>
            <Points trainee={trainee} current={null} context={context} />
          </State>
        </>
      ),
    };
  }
  const strands = strandsToJudge(trainee, review);
  const here = linkHere(context.address, {});
  const subject = { traineeId: trainee.id, review, strands, here };
  const judged = strands.filter(({ standing }) => standing?.level).length;
  const isOpen = review.state === "OPEN";
  const led = ledBy(review.reviewPoint.leads ?? [], trainee.subject.id);
  return {
    ...headingFor(trainee, context),
    answer: `${review.reviewPoint.name}: ${judged} of ${words.count(strands.length, "strand")} judged. ${stateWords(review)}`,
    body: (
      <>
        {ways}
        <Points trainee={trainee} current={review} context={context} />
        {led ? <p class="quiet">{led}</p> : null}
        <section class="block" aria-labelledby="judge">
          <h2 id="judge">{capital(words.many("judgement"))}</h2>
          {isOpen && mayDo(context, "record-judgements") ? (
            <FormView context={context} form={judgeForm} subject={subject} />
          ) : (
            <Judged strands={strands} />
          )}
        </section>
        <section class="block" aria-labelledby="sign">
          <h2 id="sign">Sign-off</h2>
          <Steps steps={review.steps} />
          {review.state !== "NOT_OPEN" &&
          review.state !== "SIGNED_OFF" &&
          mayDo(context, "sign-off-review") ? (
            <FormView context={context} form={signForm} subject={subject} />
          ) : null}
          {(review.state === "SIGNED_OFF" || review.state === "CLOSED") && mayDo(context, "reopen-review") ? (
            <FormView context={context} form={reopenForm} subject={subject} />
          ) : null}
        </section>
        <SeenBy readers={readers} />
      </>
    ),
  };
}

function stateWords({ state, reviewPoint: { opensOn, closesOn } }: Review): string {
  switch (state) {
    case "NOT_OPEN":
      return `The window opens on ${longDate(opensOn)}.`;
    case "OPEN":
      return `The window is open until ${longDate(closesOn)}, or was reopened.`;
    case "SIGNED_OFF":
      return "It is signed off.";
    default:
      return `The window closed on ${longDate(closesOn)}.`;
  }
}

interface PointsProps {
  readonly trainee: Reviewed;
  readonly current: Review | null;
  readonly context: Context;
}

function Points({ trainee, current, context }: PointsProps) {
  return (
    <nav class="tabs" aria-label={capital(context.words.many("reviewPoint"))}>
      <ul>
        {trainee.reviews.map((review) => (
          <li>
            <a
              href={linkHere(context.address, { "review-point": review.reviewPoint.code })}
              aria-current={review === current ? "true" : undefined}
            >
              {review.reviewPoint.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
