import type { Content, Context } from "../../address/page.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { WatchListQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { capital } from "../../words/words.js";
import { groupName, ofGroup } from "../group.js";
import { Paging } from "../paging.js";
import { watchListTable } from "./table.js";

/** Who is not on track, and the rule that says so. */
export function watchListView(data: WatchListQuery, context: Context): Content {
  const { words, choice } = context;
  const { totalCount, nodes, pageInfo } = data.watchList;
  const list = words.one("watchList");
  const at = choice.reviewPoint ? ` at ${choice.reviewPoint.name}` : "";
  const answer =
    totalCount === 0
      ? `No ${words.one("trainee")}${ofGroup(context)} is on the ${list}${at}.`
      : `${words.count(totalCount, "trainee")}${ofGroup(context)} ${totalCount === 1 ? "is" : "are"} on the ${list}${at}.`;
  return {
    answer,
    body: (
      <>
        {totalCount === 0 ? (
          <State title="No rule has fired">
            <p>
              The provider's rules were asked about every {words.one("trainee")} in view, and none applies{at}
              . While {words.many("judgement")} are missing, a rule may still fire later.
            </p>
          </State>
        ) : (
          <Figure
            context={context}
            title={`${capital(words.count(totalCount, "trainee"))} to talk about`}
            subtitle={`${capital(groupName(context))}${at}: the rule that fired and what made it fire`}
            table={watchListTable(data, context)}
          />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Notes
          context={context}
          withSymbols={false}
          definition={`Listed is every ${words.one("trainee")} for whom one of the provider's rules fires on the ${words.many("judgement")} at the ${words.one("reviewPoint")}. The list explains; it does not recommend. What follows, such as ${words.many("recoveryPlan")}, is decided by people.`}
        />
      </>
    ),
  };
}
