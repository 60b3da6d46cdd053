import type { Context } from "../../../../address/page.js";
import { FormView } from "../../../../forms/view/form-view.js";
import { refusedForm } from "../../../../forms/view/refused-form.js";
import type { ExercisePlanQuery, RehearsedFragment } from "../../../../generated/documents.js";
import { TableView } from "../../../../table/table-view.js";
import { comparedSentence, comparedTable } from "./compared.js";
import { Figures } from "../sample/figures.js";
import { gradesOf } from "../../policy/grades.js";
import { tryOwn, tryPreset } from "./trying.js";

interface Props {
  readonly data: ExercisePlanQuery;
  readonly exercise: NonNullable<ExercisePlanQuery["exercise"]>;
  readonly context: Context;
}

/** What the exercise's policy would do before anything is drawn, and what another one would. */
export function Rehearsal({ data, exercise, context }: Props) {
  const { rehearsal: own = null, tried = null, plans } = exercise;
  if (own === null) return null;
  const grades = gradesOf(exercise, context);
  const sentence = comparedSentence(own, tried);
  return (
    <section class="block" aria-labelledby="rehearsal">
      <h2 id="rehearsal">{plans.length === 0 ? "What the policy would do" : "Try another policy"}</h2>
      <p>
        A policy is tried with a seed that everybody knows: sizes and what is always in are those of the
        sample, and what chance takes is not.
      </p>
      <Violations rehearsed={own} />
      {plans.length === 0 && own.figures ? (
        <Figures figures={own.figures} grades={grades} context={context} />
      ) : null}
      {tried ? (
        <div id="difference" role="status">
          <h3>The difference</h3>
          <Violations rehearsed={tried} />
          {sentence ? <p>{sentence}</p> : null}
          {own.figures && tried.figures ? (
            <TableView table={comparedTable(own.figures, tried.figures)} address={context.address} />
          ) : null}
        </div>
      ) : null}
      <p>The exercise keeps its policy. Where another one is wanted, another exercise is opened with it.</p>
      <details open={isOpen(context, tryPreset.act)}>
        <summary>Try a policy that is in use</summary>
        <FormView
          context={context}
          form={tryPreset}
          subject={{ samplingPresets: data.samplingPresets ?? [], grades }}
        />
      </details>
      <details open={isOpen(context, tryOwn.act)}>
        <summary>Change this policy, and see the difference</summary>
        <FormView context={context} form={tryOwn} subject={{ policy: exercise.policy, grades }} />
      </details>
    </section>
  );
}

const isOpen = (context: Context, act: string) => refusedForm(context, { act }) !== null;

function Violations({ rehearsed: { violations } }: { readonly rehearsed: RehearsedFragment }) {
  if (violations.length === 0) return null;
  return (
    <div class="notice">
      <p>This policy gives no sample:</p>
      <ul class="plain">
        {violations.map(({ field, value, remedy }) => (
          <li>
            {field}: {value}. {remedy}
          </li>
        ))}
      </ul>
    </div>
  );
}
