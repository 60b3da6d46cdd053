import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../address/page.js";
import { FormView } from "../../forms/view/form-view.js";
import { mayDo } from "../../frame/may-do.js";
import type { ReviewFormOfQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { WhoLeads } from "../leads/who-leads.js";
import { SeenBy } from "../seen-by.js";
import { answerForm, toAnswer } from "./answer-form.js";
import { Answered } from "./answered.js";
import { type AskingPoint, currentForms, pointInView } from "./forms-of.js";

/** The form to answer for whoever leads the subject, and what others answered. */
export function reviewFormView(data: ReviewFormOfQuery, context: Context): Content {
  const { words } = context;
  const point = pointInView(data, context);
  if (!point || point.questions.length + point.forms.length === 0)
    return {
      answer: `Nothing is asked at ${point?.name ?? `a ${words.one("reviewPoint")}`}.`,
      body: (
        <>
          {point ? leadsOf(point, context) : null}
          <State title="No form is set">
            <p>
              The provider’s setting reviewQuestions says what is asked at each {words.one("reviewPoint")}.
            </p>
          </State>
        </>
      ),
    };
  const forms = currentForms(point, context);
  const subject = mayDo(context, "answer-review-questions") ? toAnswer(point, context) : null;
  return {
    answer: answerOf(point, forms.length, context),
    body: (
      <>
        {leadsOf(point, context)}
        {subject ? (
          <section class="block" aria-labelledby="to-answer">
            <h2 id="to-answer">{subject.form ? "Your answers" : "To be answered"}</h2>
            <FormView context={context} form={answerForm} subject={subject} />
          </section>
        ) : null}
        {forms.map((form) => (
          <Answered key={form.id} form={form} point={point} />
        ))}
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

const leadsOf = ({ id, leads = [], leadCandidates = [] }: AskingPoint, context: Context) => (
  <WhoLeads leads={leads} point={{ id, candidates: leadCandidates }} context={context} />
);

function answerOf(
  { name, window, opensOn }: AskingPoint,
  answered: number,
  { words, choice }: Context,
): string {
  if (window === "BEFORE")
    return `${name} opens on ${longDate(opensOn)}: its form can be answered from then.`;
  if (choice.subject)
    return `The form of ${name} ${answered === 0 ? "is not answered yet" : "is answered"} for ${choice.subject.name}.`;
  return `At ${name}, ${answered === 0 ? `no ${words.one("subject")} has answered` : `${words.count(answered, "subject")} ${answered === 1 ? "has" : "have"} answered`} the form.`;
}
