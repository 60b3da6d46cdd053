import { linkTo } from "../../address/link.js";
import type { ReviewPoint } from "../../address/choice.js";
import type { Content, Context } from "../../address/page.js";
import { strandOrder } from "../strands/strand-order.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { HomeQuery } from "../../generated/documents.js";
import { Empty } from "../../states/empty.js";
import { capital } from "../../words/words.js";
import { anyJudged } from "../cells.js";
import { completenessWords } from "../completeness/sentence.js";
import { groupName, ofGroup } from "../group.js";
import type { StrandCells } from "../strands/strand-rows.js";
import { strandTable } from "../strands/strand-table.js";
import { homeSentence, homeTitle } from "./sentence.js";
import { strandCellsIn } from "./strand-cells-in.js";
import { Today } from "./today.js";

/** The first page: the answer, today's work, then every strand at the review point. */
export function homeView(data: HomeQuery, context: Context): Content {
  const point = context.choice.reviewPoint;
  const points = point ? [point] : [];
  const cells = strandCellsIn(data);
  return {
    heading: capital(groupName(context)),
    answer: homeSentence(cells, context),
    body: (
      <>
        <Today data={data} context={context} />
        {cells ? <Counted data={data} cells={cells} context={context} points={points} /> : null}
      </>
    ),
  };
}

/** Every strand at the review point, and what is counted. */
function Counted({ data, cells, context, points }: CountedProps) {
  const { words, choice } = context;
  return (
    <>
      {anyJudged(cells.levels) ? (
        <Figure
          context={context}
          title={homeTitle(cells, context)}
          subtitle={`${capital(words.many("trainee"))}${ofGroup(context)} by ${words.one("level")} and ${words.one("strand")}, ${choice.reviewPoint?.name ?? ""}`}
          chart={strandOrder(cells, context, points)}
          table={strandTable(cells, context, points)}
        />
      ) : (
        <Empty context={context} href={linkTo(context.address, "/completeness")} />
      )}
      <Notes
        context={context}
        definition={`Each ${words.one("trainee")} of the ${words.one("cohort")} is counted once in every ${words.one("strand")}, by the latest ${words.one("judgement")} at the ${words.one("reviewPoint")}. Those withdrawn, deferred or not judged yet stay in the count and are shown as such.`}
        completeness={data.completeness && completenessWords(data.completeness, context)}
      />
    </>
  );
}

interface CountedProps {
  readonly data: HomeQuery;
  readonly cells: StrandCells;
  readonly context: Context;
  readonly points: readonly ReviewPoint[];
}
