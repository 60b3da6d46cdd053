import type { Content, Context } from "../../address/page.js";
import { completenessOrder } from "./chart.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import { Tabs } from "../../figure/tabs.js";
import type { CompletenessQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { noJudgements } from "../../states/empty.js";
import { capital } from "../../words/words.js";
import { ofGroup } from "../group.js";
import { completenessLines } from "./rows.js";
import { completenessAnswer, completenessTitle, completenessWords, totalOf } from "./sentence.js";
import { completenessOrderOf, completenessTable } from "./table.js";
import { completenessTabs, groupingOf } from "./tabs.js";

/** Who still owes judgements, drawn and listed. */
export function completenessView(data: CompletenessQuery, context: Context): Content {
  const { words, choice } = context;
  const lines = completenessLines(data.completeness, context);
  const nothingDue = totalOf(data.completeness).due === 0;
  return {
    answer: completenessAnswer(data, context),
    body: (
      <>
        <Tabs context={context} tabs={completenessTabs(context)} label="Counted by" />
        {nothingDue ? (
          <State title="Nothing is due yet">
            <p>{noJudgements(context)}</p>
          </State>
        ) : (
          <Figure
            context={context}
            title={completenessTitle(data, context)}
            subtitle={`${capital(words.many("judgement"))} due${ofGroup(context)} by ${words.one(groupingOf(context).term)}, ${choice.reviewPoint?.name ?? ""}`}
            chart={completenessOrder(lines, context)}
            table={completenessTable(data, context)}
            order={completenessOrderOf(context)}
          />
        )}
        <Notes
          context={context}
          definition={`One ${words.one("judgement")} is due of every ${words.one("trainee")} on every ${words.one("strand")} once the window of the ${words.one("reviewPoint")} has opened. Late means judged after the window closed. Those withdrawn or deferred by then owe none.`}
          completeness={completenessWords(data.completeness, context)}
        />
      </>
    ),
  };
}
