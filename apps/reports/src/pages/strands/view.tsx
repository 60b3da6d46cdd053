import { linkTo } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { shareOrder } from "./share-order.js";
import { strandOrder } from "./strand-order.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import { tabOf, Tabs } from "../../figure/tabs.js";
import type { StrandsQuery } from "../../generated/documents.js";
import { Empty } from "../../states/empty.js";
import { capital } from "../../words/words.js";
import { anyJudged } from "../cells.js";
import { groupName } from "../group.js";
import { strandsSentence, strandsTitle } from "./sentence.js";
import { pointsInView, strandsTable } from "./table.js";
import { strandTabs } from "./tabs.js";

/** The strands through the year. */
export function strandsView(data: StrandsQuery, context: Context): Content {
  const { words } = context;
  const answer = strandsSentence(data, context);
  if (!anyJudged(data.levels)) {
    return { answer, body: <Empty context={context} href={linkTo(context.address, "/completeness")} /> };
  }
  const points = pointsInView(data, context);
  const shares = tabOf(context, strandTabs(context)) === "expected";
  const chart = shares
    ? shareOrder(data.expected, context, points)
    : strandOrder(data.levels, context, points);
  const what = shares
    ? `share at or above the expected ${words.one("level")}, with 95% intervals`
    : `number at each ${words.one("level")}`;
  return {
    answer,
    body: (
      <>
        <Tabs context={context} tabs={strandTabs(context)} label="What is shown" />
        <Figure
          context={context}
          title={strandsTitle(data, context)}
          subtitle={`${capital(words.many("trainee"))} of ${groupName(context)} by ${words.one("strand")} and ${words.one("reviewPoint")}: ${what}`}
          chart={chart}
          table={strandsTable(data, context)}
        />
        <Notes
          context={context}
          definition={`Each ${words.one("trainee")} is counted once in every ${words.one("strand")} at every ${words.one("reviewPoint")}. The expected ${words.one("level")} is the one that the curriculum names for that ${words.one("strand")} at that ${words.one("reviewPoint")}, so it can rise through the year.`}
        />
      </>
    ),
  };
}
