import type { Content, Context } from "../../../address/page.js";
import { Figure } from "../../../figure/figure.js";
import { Notes } from "../../../figure/notes.js";
import type { PortfoliosQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { capital } from "../../../words/words.js";
import { groupName } from "../../group.js";
import { Paging } from "../../paging.js";
import { portfoliosSentence } from "./sentence.js";
import { portfoliosTable } from "./table.js";

/** Portfolios that nobody has looked at first. */
export function portfoliosView(data: PortfoliosQuery, context: Context): Content {
  const { words, choice } = context;
  const { totalCount, nodes, pageInfo } = data.trainees;
  return {
    answer: portfoliosSentence(data, context),
    body: (
      <>
        {totalCount === 0 ? (
          <State title={`No ${words.one("trainee")} is listed`}>
            <p>Choose another {words.one("cohort")} above.</p>
          </State>
        ) : (
          <Figure
            context={context}
            title="Who has been looked at, and who is graded"
            subtitle={`${capital(groupName(context))}, ${choice.cohort.name}`}
            table={portfoliosTable(data, context)}
          />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Notes
          context={context}
          withSymbols={false}
          definition={`Each ${words.one("trainee")} once, by the last look at their portfolio, whoever looked, and by the grade that counts in each assessment cycle that has opened. Those deferred or withdrawn stand last and are not counted above.`}
        />
      </>
    ),
  };
}
