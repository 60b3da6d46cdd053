import { fieldId, type OfForm } from "./field/field-id.js";
import type { RefusedForm } from "./refused-form.js";

interface Props {
  readonly of: OfForm;
  readonly refused: RefusedForm;
  readonly shown: readonly string[] | null;
}

/** Why nothing was recorded, at the head of the form and in the order of the fields, each with the way to its field. */
export function Summary({ of, refused: { refusals, isConflict }, shown }: Props) {
  const id = fieldId(of, "refused");
  const isLinked = (field: string) => field !== "" && (shown === null || shown.includes(field));
  return (
    <div class="refusals" role="alert" aria-labelledby={id} tabIndex={-1} autofocus>
      <p class="refusals-head" id={id}>
        {isConflict
          ? "Somebody else changed this while you were writing. Nothing is lost, and nothing of yours is recorded yet"
          : "Nothing is recorded yet"}
      </p>
      <ul>
        {refusals.map(({ field, message }) => (
          <li>{isLinked(field) ? <a href={`#${fieldId(of, field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
