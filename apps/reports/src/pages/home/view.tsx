import { linkTo } from "../../address/link.js";
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
import { strandTable } from "../strands/strand-table.js";
import { homeSentence, homeTitle } from "./sentence.js";
import { Today } from "./today.js";

/** The first page: the answer, today's work, then every strand at the review point. */
export function homeView(data: HomeQuery, context: Context): Content {
  const { choice, words } = context;
  const point = choice.reviewPoint;
  const points = point ? [point] : [];
  return {
    heading: capital(groupName(context)),
    answer: homeSentence(data, context),
    body: (
      <>
        <Today data={data} context={context} />
        {anyJudged(data.levels) ? (
          <Figure
            context={context}
            title={homeTitle(data, context)}
            subtitle={`${capital(words.many("trainee"))}${ofGroup(context)} by ${words.one("level")} and ${words.one("strand")}, ${point?.name ?? ""}`}
            chart={strandOrder(data, context, points)}
            table={strandTable(data, context, points)}
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
    ),
  };
}
