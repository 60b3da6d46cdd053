import { linkHere } from "../../address/link.js";
import type { Content, Context } from "../../address/page.js";
import { Figure } from "../../figure/figure.js";
import { Notes } from "../../figure/notes.js";
import type { TraineesQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { capital } from "../../words/words.js";
import { groupName } from "../group.js";
import { Paging } from "../paging.js";
import { traineeOrder } from "./filter.js";
import { traineesSentence } from "./sentence.js";
import { traineesTable } from "./table.js";

/** The list of people behind a figure. */
export function traineesView(data: TraineesQuery, context: Context): Content {
  const { words, address, choice } = context;
  const { totalCount, nodes, pageInfo } = data.trainees;
  const none = { search: null, state: null, level: null, standing: null, school: null, strand: null };
  return {
    answer: traineesSentence(data, context),
    body: (
      <>
        {totalCount === 0 ? (
          <State
            title={`No ${words.one("trainee")} matches`}
            action={{ href: linkHere(address, none), label: `Show all ${words.many("trainee")}` }}
          >
            <p>Take off a filter above, or look for another part of the name.</p>
          </State>
        ) : (
          <Figure
            context={context}
            title={`${words.count(totalCount, "trainee")} and where ${totalCount === 1 ? "this one stands" : "they stand"}`}
            subtitle={`${capital(groupName(context))}, ${choice.cohort.name}, standing at ${choice.reviewPoint?.name ?? ""}`}
            table={traineesTable(data, context)}
            order={{ by: traineeOrder(context).by, descending: false, oneWay: true }}
          />
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Notes
          context={context}
          withSymbols={false}
          definition={`On track is derived from the ${words.many("judgement")} at the ${words.one("reviewPoint")} by the provider's own rule, and gives its reason. It describes what was judged; it recommends nothing.`}
        />
      </>
    ),
  };
}
