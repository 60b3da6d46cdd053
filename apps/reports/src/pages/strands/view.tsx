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
import { ofGroup } from "../group.js";
import { strandsSentence, strandsTitle } from "./sentence.js";
import { pointsInView } from "./points.js";
import { strandsTable } from "./table.js";
import { strandTabs } from "./tabs.js";

/** The strands through the year. */
export function strandsView(data: StrandsQuery, context: Context): Content {
  const { words } = context;
  const answer = strandsSentence(data, context);
  const points = pointsInView(data, context);
  const last = points.at(-1);
  if (!last)
    return { answer, body: <Empty context={context} href={linkTo(context.address, "/completeness")} /> };
  const shares = tabOf(context, strandTabs(context)) === "expected";
  const who = `${capital(words.many("trainee"))}${ofGroup(context)} by ${words.one("strand")}`;
  const subtitle = shares
    ? `${who} at ${last.name}: share at or above the expected ${words.one("level")}, with 95% intervals`
    : `${who} and ${words.one("reviewPoint")}: number at each ${words.one("level")}`;
  return {
    answer,
    body: (
      <>
        <Tabs context={context} tabs={strandTabs(context)} label="What is shown" />
        <Figure
          context={context}
          title={strandsTitle(data, context)}
          subtitle={subtitle}
          chart={shares ? shareOrder(data.expected, context, last) : strandOrder(data, context, points)}
          table={strandsTable(data, context)}
        />
        <Notes
          context={context}
          definition={`Each ${words.one("trainee")} is counted once in every ${words.one("strand")} at every ${words.one("reviewPoint")}; shares are of those judged. The expected ${words.one("level")} is the one that the curriculum names for that ${words.one("strand")} at that ${words.one("reviewPoint")}, so it can rise through the year.`}
        />
      </>
    ),
  };
}
