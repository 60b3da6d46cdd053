import { traineeGridTable } from "@reviewpoint/charts/tables";
import { linkTo } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { wordsForCharts } from "../../charts/words.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { TraineeQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { Unanswered } from "../../states/unanswered.js";
import { fromChartTable } from "../../table/chart-table.js";
import type { Table } from "../../table/table.js";
import { TableView } from "../../table/table-view.js";
import { onTrackName } from "../../words/states.js";
import { capital } from "../../words/words.js";
import { traineeName } from "../trainee-name.js";
import { cohortOf, type TraineeAnswer, traineeCells } from "./cells.js";
import { Facts } from "./facts.js";
import { historyTable, placementTable } from "./tables.js";

function found({ trainee }: TraineeQuery): TraineeAnswer {
  if (!trainee) throw new Unanswered("TRAINEE_NOT_FOUND", "No trainee under this id in the viewer's scope.");
  return trainee;
}

/** One person: on track or not and why, every strand through the year with its evidence, schools and history. */
export function traineeView(data: TraineeQuery, context: Context): Content {
  const trainee = found(data);
  const { words, address } = context;
  const { onTrack, judgements } = trainee;
  const cells = traineeCells(trainee, context);
  const name = traineeName(trainee, words);
  return {
    heading: name,
    back: { href: linkTo(address, "/trainees"), label: `All ${words.many("trainee")}` },
    answer: `${onTrackName[onTrack.status]} at ${onTrack.reviewPoint.name}: ${onTrack.reason}`,
    body: (
      <>
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
            title={`${capital(words.many("strand"))} through the year`}
            subtitle={`${name}: ${words.one("level")} against the expected one at every ${words.one("reviewPoint")}, with the evidence`}
            chart={{ kind: "trainee-grid", rows: cells, words: wordsForCharts(context) }}
            table={traineeTable(data, context)}
          />
        )}
        <section class="block" aria-labelledby="placements-heading">
          <h2 id="placements-heading">{capital(words.many("placement"))}</h2>
          {trainee.placements.length > 0 ? (
            <TableView table={placementTable(trainee, context)} address={address} />
          ) : (
            <p>No {words.one("placement")} is known yet.</p>
          )}
        </section>
        <section class="block" aria-labelledby="history-heading">
          <h2 id="history-heading">History</h2>
          {judgements.nodes.length > 0 ? (
            <TableView table={historyTable(trainee, context)} address={address} />
          ) : (
            <p>No {words.one("judgement")} has been recorded yet.</p>
          )}
          {judgements.totalCount > judgements.nodes.length ? (
            <p>
              The newest {judgements.nodes.length} of {judgements.totalCount} are shown.
            </p>
          ) : null}
        </section>
        <Notes
          context={context}
          withSymbols={false}
          definition={`The latest ${words.one("judgement")} counts; earlier ones stay on record. Whether ${name} is on track is derived by the provider's own rule and can be overridden by people with a reason.`}
        />
      </>
    ),
  };
}

/** The grid as rows: a row a judgement due. */
export function traineeTable(data: TraineeQuery, context: Context): Table {
  return fromChartTable(traineeGridTable(traineeCells(found(data), context), wordsForCharts(context)));
}
