import { traineeGridTable } from "@reviewpoint/charts/tables";
import { linkTo } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { seesOnlyThemselves } from "../../address/scope.js";
import { wordsForCharts } from "../../charts/words.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import { State } from "../../states/state.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { TableView } from "../../table/table-view.js";
import { capital } from "../../words/words.js";
import { traineeName } from "../trainee-name.js";
import { recordAnswer, recordDefinition } from "./answer.js";
import { cohortOf, type TraineeAnswer, traineeCells } from "./cells.js";
import { Facts } from "./facts.js";
import { History } from "./history.js";
import { placementTable } from "./tables.js";
import { TraineeWays } from "./ways.js";

/** Who can see a record, and the evidence in it: sentences of the access tables. */
export interface SeenBy {
  readonly record: readonly string[];
  readonly evidence: readonly string[];
}

/** One person: on track or not and why, every strand through the year with its evidence, schools and history. */
export function recordView(trainee: TraineeAnswer, seenBy: SeenBy, context: Context): Content {
  const { words, address, frame } = context;
  const own = seesOnlyThemselves(frame);
  const cells = traineeCells(trainee, context);
  const name = traineeName(trainee, words);
  return {
    heading: name,
    ...(own ? {} : { back: { href: linkTo(address, "/trainees"), label: `All ${words.many("trainee")}` } }),
    answer: recordAnswer(trainee, own),
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        <Facts trainee={trainee} context={context} />
        {cells.length === 0 ? (
          <State title={`No ${words.one("judgement")} is due yet`}>
            <p>
              {cohortOf(trainee, context).name} has no {words.many("reviewPoint")} with {words.many("strand")}{" "}
              yet.
            </p>
          </State>
        ) : (
          <Figure
            context={context}
            title={`${own ? `Your ${words.many("strand")}` : capital(words.many("strand"))} through the year`}
            subtitle={`${own ? "Your" : `${name}:`} ${words.one("level")} against the expected one at every ${words.one("reviewPoint")}, with the evidence`}
            chart={{ kind: "trainee-grid", rows: cells, words: wordsForCharts(context) }}
            table={recordTable(trainee, context)}
          />
        )}
        <section class="block" aria-labelledby="placements-heading">
          <h2 id="placements-heading">
            {own ? `Your ${words.many("placement")}` : capital(words.many("placement"))}
          </h2>
          {trainee.placements.length > 0 ? (
            <TableView table={placementTable(trainee, context)} address={address} />
          ) : (
            <p>No {words.one("placement")} is known yet.</p>
          )}
        </section>
        <History trainee={trainee} context={context} />
        <Notes
          context={context}
          withSymbols={false}
          seenBy={[...seenBy.record, ...seenBy.evidence]}
          definition={recordDefinition(own ? "you are" : `${name} is`, context)}
        />
      </>
    ),
  };
}

/** The grid as rows: a row a judgement due. */
export function recordTable(trainee: TraineeAnswer, context: Context): Table {
  return fromChartTable(traineeGridTable(traineeCells(trainee, context), wordsForCharts(context)));
}
