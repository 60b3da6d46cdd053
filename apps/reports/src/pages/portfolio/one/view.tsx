import { longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import type { PortfolioQuery } from "../../../generated/documents.js";
import { SeenBy } from "../../seen-by.js";
import { TraineeWays } from "../../trainee/ways.js";
import { foundTrainee, headingFor } from "../../trainee/whom.js";
import { portfolioAnswer } from "../answer.js";
import type { Grade } from "../grade.js";
import { Grades } from "../grades.js";
import { type Look, Looks } from "../looks.js";
import { checkForm } from "./check-form.js";
import { gradeForm, type ToGrade } from "./grade-form.js";
import { takeBackForm } from "./take-back-form.js";
import { takeLookBackForm } from "./take-look-back-form.js";

/** The grade of each cycle first, then every look. */
export function portfolioView(data: PortfolioQuery, context: Context): Content {
  const trainee = foundTrainee(data.trainee);
  const { assessmentCycles: cycles, portfolioGrades: grades } = data.provider;
  const mayGrade = mayDo(context, "grade-portfolio") && grades.length > 0;
  return {
    ...headingFor(trainee, context),
    answer: portfolioAnswer(trainee, data.provider),
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        <section class="block" aria-labelledby="grades">
          <h2 id="grades">Grades</h2>
          {cycles.length + trainee.portfolioGrades.length === 0 ? (
            <p>
              No assessment cycle is set yet: the provider’s setting assessmentCycles says which there are.
            </p>
          ) : null}
          <Grades
            grades={trainee.portfolioGrades}
            cycles={cycles}
            acts={(cycle, given) =>
              mayGrade && cycle.window === "OPEN" ? (
                <>
                  <Grading context={context} subject={{ traineeId: trainee.id, cycle, grades, given }} />
                  {given ? <TakingBack context={context} grade={given} /> : null}
                </>
              ) : null
            }
          />
        </section>
        <section class="block" aria-labelledby="looks">
          <h2 id="looks">Looks at it</h2>
          {mayDo(context, "check-portfolio") ? (
            <details open={refusedForm(context, { act: checkForm.act }) !== null}>
              <summary>Record a look</summary>
              <FormView context={context} form={checkForm} subject={{ traineeId: trainee.id }} />
            </details>
          ) : null}
          <Looks
            checks={trainee.portfolioChecks}
            acts={(look) =>
              mayDo(context, "check-portfolio") ? <TakingLookBack context={context} look={look} /> : null
            }
          />
        </section>
        <SeenBy readers={data.readers} />
      </>
    ),
  };
}

function TakingBack({ context, grade }: { readonly context: Context; readonly grade: Grade }) {
  return (
    <details open={refusedForm(context, { act: takeBackForm.act, on: grade.id }) !== null}>
      <summary>
        Take the grade back<span class="for-screen-readers"> for {grade.cycleName}</span>
      </summary>
      <FormView context={context} form={takeBackForm} subject={grade} on={grade.id} />
    </details>
  );
}

function TakingLookBack({ context, look }: { readonly context: Context; readonly look: Look }) {
  return (
    <details open={refusedForm(context, { act: takeLookBackForm.act, on: look.id }) !== null}>
      <summary>
        Take the look back<span class="for-screen-readers"> of {longDate(look.checkedOn)}</span>
      </summary>
      <FormView context={context} form={takeLookBackForm} subject={look} on={look.id} />
    </details>
  );
}

function Grading({ context, subject }: { readonly context: Context; readonly subject: ToGrade }) {
  const { code, name } = subject.cycle;
  return (
    <details open={refusedForm(context, { act: gradeForm.act, on: code }) !== null}>
      <summary>
        {subject.given ? "Put the grade right" : "Grade it"}
        <span class="for-screen-readers"> for {name}</span>
      </summary>
      <FormView context={context} form={gradeForm} subject={subject} on={code} />
    </details>
  );
}
