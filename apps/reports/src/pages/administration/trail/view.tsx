import type { Content, Context } from "../../../address/page.js";
import type { TrailQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import { Paging } from "../../paging.js";
import { Sections } from "../sections.js";
import { kindNames, kindOf } from "./kinds.js";
import { trailTable } from "./table.js";

/** The trail, by kind, newest first. It is read only: nobody changes it. */
export function trailView(data: TrailQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.auditTrail;
  const chosen = kindOf(context.address.parameters.kind);
  return {
    answer: `The trail holds ${totalCount === 1 ? "one entry" : `${totalCount} entries`}${chosen ? " of this kind" : ""}.`,
    body: (
      <>
        <Sections context={context} />
        <form
          class="filters"
          method="get"
          action="/administration/trail"
          data-swap
          aria-label="Kind of entries"
        >
          <div class="field">
            <label for="trail-kind">Kind</label>
            <select id="trail-kind" name="kind">
              <option value="">Every kind</option>
              {Object.entries(kindNames).map(([kind, name]) => (
                <option value={kind} selected={kind === chosen}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div class="field field-buttons">
            <button type="submit" class="button without-script">
              Apply
            </button>
          </div>
        </form>
        {totalCount === 0 ? (
          <State title="No entry yet">
            <p>What people change, take out, bring in and read of what is sensitive is entered here.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="entries">
            <h2 id="entries">Entries, newest first</h2>
            <TableView table={trailTable(data, context)} address={context.address} />
          </section>
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
      </>
    ),
  };
}
