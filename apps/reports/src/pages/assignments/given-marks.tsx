import type { GivenMarkFragment } from "../../generated/documents.js";
import { longInstant } from "../../words/dates.js";
import { stageName } from "./words.js";

/** The marks of a piece of work, as given, after moderation and as agreed; those that were superseded say so. */
export function GivenMarks({ marks }: { readonly marks: readonly GivenMarkFragment[] }) {
  return (
    <ul class="entries">
      {marks.map(({ id, stage, value, countedValue, band, recordedAt, isCurrent }) => (
        <li key={id}>
          <p>
            <strong>
              {stageName[stage]}: {value ?? "nothing to mark"}
              {band ? `, ${band.name}` : ""}
            </strong>
            <span class="quiet">
              {countedValue !== null && countedValue !== value ? `counts as ${countedValue}, ` : ""}
              {longInstant(recordedAt)}
              {isCurrent ? "" : "; superseded since"}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A form as it was filled. */
export function Filled({
  answers,
}: {
  readonly answers: readonly { readonly text: string; readonly answer: string | null }[];
}) {
  return (
    <dl class="record">
      {answers.map(({ text, answer }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd class="written">{answer ?? "Not answered."}</dd>
        </div>
      ))}
    </dl>
  );
}
