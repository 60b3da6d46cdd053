import type { Context } from "../../../../address/page.js";
import { FormView } from "../../../../forms/view/form-view.js";
import { mayDo } from "../../../../frame/may-do.js";
import type { ExercisePlanQuery } from "../../../../generated/documents.js";
import { TableView } from "../../../../table/table-view.js";
import { list } from "../../../../words/numbers.js";
import { pieces } from "../../words.js";
import { allocateForm, nameable } from "./allocation.js";

interface Props {
  readonly data: ExercisePlanQuery;
  readonly exercise: NonNullable<ExercisePlanQuery["exercise"]>;
  readonly context: Context;
}

/** Who moderates, what each has, what nobody could be given and why, and the form that divides the rest. */
export function Moderators({ data, exercise, context }: Props) {
  const { moderators, unallotted = [], subjectsWithoutModerator: without = [], state, sampled } = exercise;
  const isDividing = mayDo(context, "plan-moderation") && (state === "ACCEPTED" || state === "DECIDED");
  if (sampled === 0) return null;
  return (
    <section class="block" aria-labelledby="moderators">
      <h2 id="moderators">Who moderates</h2>
      {moderators.length === 0 ? (
        <p>Nobody is named yet.</p>
      ) : (
        <TableView
          address={context.address}
          table={{
            caption: "Desks, and how far they are",
            columns: [
              { label: "Moderator" },
              { label: "Most pieces", numeric: true },
              { label: "On the desk", numeric: true },
              { label: "Judged", numeric: true },
            ],
            rows: moderators.map(({ moderator, mostPieces, given, judged }, at) => ({
              key: moderator?.id ?? String(at),
              cells: [
                { text: moderator?.name ?? `Moderator ${at + 1}` },
                { text: mostPieces === null ? "As it comes" : String(mostPieces) },
                { text: String(given) },
                { text: String(judged) },
              ],
            })),
          }}
        />
      )}
      {unallotted.length > 0 ? (
        <div class="notice">
          <p>
            {pieces(unallotted.length)} could be given to nobody
            {without.length > 0 ? `; nobody who is named judges ${list(without)}` : ""}:
          </p>
          <ul class="plain">
            {[...new Set(unallotted.map(({ sentence }) => sentence))].map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {isDividing && context.frame.viewer.scope.seesNames ? (
        <>
          <h3>Divide the pieces</h3>
          <p>
            Nobody is given what they marked, what comes from their {context.words.one("school")}, or what a
            declared conflict bars. Pieces that somebody has already stay where they are.
          </p>
          <FormView context={context} form={allocateForm} subject={{ ...exercise, people: nameable(data) }} />
        </>
      ) : isDividing ? (
        <p class="notice">Whoever sees the names of people divides the pieces: ask the leadership team.</p>
      ) : null}
    </section>
  );
}
