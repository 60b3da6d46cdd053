import type { Content, Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { AdministeredPeopleQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { TableView } from "../../../table/table-view.js";
import { Paging } from "../../paging.js";
import { Sections } from "../sections.js";
import { Find } from "./find.js";
import { Invite } from "./invite.js";
import { Invited } from "./invited.js";
import { peopleTable } from "./table.js";

/** Who holds what, a way to find somebody, and the form by which one more is invited. */
export function peopleView(data: AdministeredPeopleQuery, context: Context): Content {
  const { search } = context.address.parameters;
  const list = data.people ?? data.roleHoldings;
  const total = list?.totalCount ?? 0;
  return {
    answer: search
      ? `${total === 1 ? "One person is" : `${total} people are`} found under “${search}”.`
      : `${total === 1 ? "One role is" : `${total} roles are`} held or will begin.`,
    body: (
      <>
        <Sections context={context} />
        <Invited context={context} />
        <Find context={context} />
        {total === 0 ? (
          <State
            title={search ? "Nobody is found" : "No such role is held"}
            action={{ href: "/administration", label: "Show everybody who holds a role" }}
          >
            <p>Look for another part of the name{search ? "" : ", or choose another role"}.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="held">
            <h2 id="held">{search ? "People" : "Roles"}</h2>
            <TableView table={peopleTable(data, context)} address={context.address} />
          </section>
        )}
        {list ? (
          <Paging context={context} shown={list.nodes.length} total={total} pageInfo={list.pageInfo} />
        ) : null}
        {mayDo(context, "administer-people") ? <Invite context={context} /> : null}
      </>
    ),
  };
}
