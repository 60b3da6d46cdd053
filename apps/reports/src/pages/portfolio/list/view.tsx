import type { Content, Context } from "../../../address/page.js";
import { Figure } from "../../../figure/figure.js";
import { Notes } from "../../../figure/notes.js";
import type { PortfoliosQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { capital } from "../../../words/words.js";
import { groupName } from "../../group.js";
import { Paging } from "../../paging.js";
import { currentCycle, cycleWords } from "../cycles.js";
import { gradeIn, lastLook } from "./seen.js";
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

/** Of those in training on the page: how many nobody has looked at, and how many are graded in the cycle that counts now. */
export function portfoliosSentence({ trainees, provider }: PortfoliosQuery, { words }: Context): string {
  const here = trainees.nodes.filter(({ status }) => status === "TRAINING");
  if (here.length === 0) return `No ${words.one("trainee")} in training is listed.`;
  const unseen = here.filter((one) => lastLook(one) === null).length;
  const of =
    trainees.nodes.length < trainees.totalCount
      ? `Of the ${here.length} in training listed here`
      : `Of ${words.count(here.length, "trainee")} in training`;
  const looked =
    unseen === 0
      ? "every portfolio has been looked at"
      : `nobody has looked at the portfolio of ${unseen} yet`;
  const cycle = currentCycle(provider.assessmentCycles);
  if (!cycle) return `${of}, ${looked}; no assessment cycle is set.`;
  const graded = here.filter((one) => gradeIn(one, cycle.code) !== null).length;
  const all = graded === here.length ? "all" : String(graded);
  return `${of}, ${looked}; ${all} ${graded === 1 ? "is" : "are"} graded for ${cycle.name}, ${cycleWords(cycle)}.`;
}
