import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { StandardisationOwnQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { howFar, scripts, scriptsToMark } from "../words.js";

type Own = StandardisationOwnQuery["ownStandardisations"];

/** The exercises that the reader has opened or takes part in, the newest first. */
export function ownView({ ownStandardisations: own }: StandardisationOwnQuery, context: Context): Content {
  const { today } = context.frame.provider;
  const open = own.filter((exercise) => scriptsToMark(exercise, today) > 0).length;
  return {
    answer:
      own.length === 0
        ? "You have opened no exercise, and take part in none."
        : open === 0
          ? "No script waits for your mark today."
          : `${open === 1 ? "1 exercise has" : `${open} exercises have`} scripts that you have not marked.`,
    body:
      own.length === 0 ? (
        <State title="No exercise is there">
          <p>
            Exercises stand here when you have opened one, or when whoever leads one has named you. One is
            opened from the page of its assignment.
          </p>
        </State>
      ) : (
        <div class="block">
          <TableView table={ownTable(own, context)} address={context.address} />
        </div>
      ),
  };
}

function ownTable(own: Own, { address, frame }: Context): Table {
  return {
    caption: "Exercises that you lead or take part in, the newest first",
    columns: ["Exercise", "Assignment", "Scripts", "How far"].map((label) => ({ label })),
    rows: own.map((exercise) => ({
      key: exercise.id,
      cells: [
        { text: exercise.title, href: linkTo(address, `/standardisation/${exercise.id}`) },
        { text: exercise.assignment?.title ?? "–" },
        { text: scripts(exercise.scripts.length) },
        { text: howFar(exercise, frame.provider.today) },
      ],
    })),
  };
}
