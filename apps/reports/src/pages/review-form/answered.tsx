import { capital } from "../../words/words.js";
import { longInstant } from "../../words/dates.js";
import { type AnsweredForm, type AskingPoint, earlierForms } from "./forms-of.js";

interface Props {
  readonly form: AnsweredForm;
  readonly point: AskingPoint;
}

/** What a subject answered, and what it had answered before, folded away. */
export function Answered({ form, point }: Props) {
  const earlier = earlierForms(point, form);
  const heading = `answered-${form.subject.id}`;
  return (
    <section class="block" aria-labelledby={heading}>
      <h2 id={heading}>{form.subject.name}</h2>
      <Answers form={form} point={point} />
      {earlier.length > 0 ? (
        <details>
          <summary>Answered before</summary>
          {earlier.map((one) => (
            <Answers key={one.id} form={one} point={point} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Answers({ form: { recordedAt, answers }, point: { questions } }: Props) {
  const isYesNo = (asked: string) => questions.find(({ code }) => code === asked)?.kind === "YES_NO";
  return (
    <>
      <p class="quiet">Recorded {longInstant(recordedAt)}</p>
      <dl class="record">
        {answers.map(({ code, text, answer }) => (
          <div key={code}>
            <dt>{text}</dt>
            <dd class="written">{answer === null ? "Left out" : isYesNo(code) ? capital(answer) : answer}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
