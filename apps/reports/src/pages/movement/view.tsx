import { movementSentence, movementTable as chartTable } from "@reviewpoint/charts/tables";
import type { Content, Context } from "../../address/page.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { MovementQuery } from "../../generated/documents.js";
import { noJudgements } from "../../states/empty.js";
import { State } from "../../states/state.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { capital } from "../../words/words.js";
import { ofGroup } from "../group.js";
import { movementContext, movementRows } from "./rows.js";
import { movementTitle } from "./title.js";
import { movementWords } from "./words.js";

/** From where to where, as a flow beside its table. */
export function movementView(data: MovementQuery, context: Context): Content {
  const { words, choice } = context;
  const rows = movementRows(data);
  const between = movementContext(context);
  const moved = rows.some(({ toRank, count }) => count === null || (toRank !== null && count > 0));
  const chartWords = movementWords(context);
  if (!moved) return { answer: noJudgements(context), body: <Unmoved context={context} /> };
  const subject = choice.strand
    ? words.many("trainee")
    : `${words.many("trainee")}, once a ${words.one("strand")},`;
  return {
    answer: movementSentence(rows, between, chartWords),
    body: (
      <>
        <Figure
          context={context}
          title={movementTitle(rows)}
          subtitle={`${capital(subject)}${ofGroup(context)} by ${words.one("level")} at both ${words.many("reviewPoint")}${choice.strand ? `, ${choice.strand.name}` : ""}`}
          chart={{ kind: "movement-flow", rows, context: between, words: chartWords }}
          table={movementTable(data, context)}
        />
        <Notes
          context={context}
          definition={`Each ${words.one("trainee")} is counted ${choice.strand ? "once" : `once in every ${words.one("strand")}`}, by where they stood at the first ${words.one("reviewPoint")} and where at the second. Those not judged, deferred or withdrawn are shown, so that both sides add up to everyone.`}
        />
      </>
    ),
  };
}

/** When there is nothing to compare yet. */
export function movementUnasked(context: Context): Content {
  const { words, choice } = context;
  const first = choice.reviewPoints[0]?.name ?? `the first ${words.one("reviewPoint")}`;
  return {
    answer: `${first} is the first ${words.one("reviewPoint")} of ${choice.cohort.name}: there is nothing before it to compare with.`,
    body: <Unmoved context={context} />,
  };
}

function Unmoved({ context: { words } }: { context: Context }) {
  return (
    <State title="Nothing to compare yet">
      <p>
        Movement needs {words.many("judgement")} at two {words.many("reviewPoint")}. Choose a later{" "}
        {words.one("reviewPoint")} or an earlier {words.one("cohort")} above.
      </p>
    </State>
  );
}

/** The transition table. */
export function movementTable(data: MovementQuery, context: Context): Table {
  return fromChartTable(chartTable(movementRows(data), movementContext(context), movementWords(context)));
}
