import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import type { CopiesToShareQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import type { Table } from "../../../table/table.js";
import { fromToday } from "../../../words/days.js";
import { capital } from "../../../words/words.js";
import { traineeName } from "../../trainee-name.js";
import { observationKinds } from "../kinds.js";
import { copiesSentence } from "./sentence.js";

/** Observations whose written copy is to be shared, those that are late first. */
export function copiesView(data: CopiesToShareQuery, context: Context): Content {
  const table = copiesTable(data, context);
  return {
    answer: copiesSentence(data),
    body:
      table.rows.length === 0 ? (
        <State title="Nothing is to be shared">
          <p>An observation stands here from the day on which it is agreed until its copy is shared.</p>
        </State>
      ) : (
        <div class="block">
          <TableView table={table} address={context.address} />
        </div>
      ),
  };
}

function copiesTable({ late, due }: CopiesToShareQuery, { words, address, frame }: Context): Table {
  return {
    caption: "Observations to be shared in writing, those that are late first",
    columns: ["Observation", capital(words.one("trainee")), "The written copy"].map((label) => ({ label })),
    rows: [...late.nodes, ...due.nodes].map(({ id, kind, observedOn, copyDueOn, trainee }) => ({
      key: id,
      cells: [
        {
          text: `${observationKinds[kind]}, ${longDate(observedOn)}`,
          href: linkTo(address, `/observations/${id}`),
        },
        { text: traineeName(trainee, words) },
        {
          text: copyDueOn
            ? `Due on ${longDate(copyDueOn)}, ${fromToday(copyDueOn, frame.provider.today)}`
            : "No day is set",
        },
      ],
    })),
  };
}
