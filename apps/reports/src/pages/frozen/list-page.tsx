import type { Page } from "../../address/page.js";
import {
  FrozenThingsDocument,
  type FrozenThingsQuery,
  type FrozenThingsQueryVariables,
} from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { longInstant } from "../../words/dates.js";
import { pageSize, Paging } from "../paging.js";

/** What was frozen, and is meant for me? */
export const frozenListPage: Page<FrozenThingsQuery, FrozenThingsQueryVariables> = {
  path: "/frozen",
  name: () => "Frozen views",
  question: () => "What was frozen, and is meant for me?",
  filters: [],
  countsNobody: true,
  query: FrozenThingsDocument,
  variables: (context) => ({ first: pageSize, after: context.address.parameters.after ?? null }),
  view: ({ frozenThings: { nodes, totalCount, pageInfo } }, context) => ({
    answer:
      totalCount === 0
        ? "Nothing has been frozen for you yet."
        : `${totalCount === 1 ? "1 view or pack is" : `${totalCount} views and packs are`} frozen for you.`,
    body:
      totalCount === 0 ? (
        <State title="Freeze a view">
          <p>At the end of a page of figures is a form that freezes what the page shows.</p>
        </State>
      ) : (
        <>
          <ul class="entries">
            {nodes.map(({ id, kind, title, recordedAt, frozenBy }) => (
              <li key={id}>
                <p>
                  <a href={`/frozen/${id}`}>{title}</a>
                  <span class="quiet">
                    {kind === "PACK" ? "Pack" : "View"}, {longInstant(recordedAt)}, by{" "}
                    {frozenBy?.name ?? "somebody"}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        </>
      ),
  }),
};
