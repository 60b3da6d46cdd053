import type { Content, Context } from "../../address/page.js";
import { Notes } from "../../figure/notes.js";
import { homeName } from "../../frame/home-name.js";
import type { ReadingsQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { TableView } from "../../table/table-view.js";
import { Paging } from "../paging.js";
import { readingsTable } from "./table.js";

/** The readings about the reader themselves, newest first. */
export function readingsView(data: ReadingsQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.readingsOfMe;
  const times = totalCount === 1 ? "once" : `${totalCount} times`;
  return {
    answer:
      totalCount === 0
        ? "Nobody has read what is sensitive about you yet."
        : `What is sensitive about you was read ${times}.`,
    body: (
      <>
        {totalCount === 0 ? (
          <State title="No reading yet" action={{ href: "/", label: `Go to ${homeName(context)}` }}>
            <p>Whoever looks at what is sensitive about you is entered here before they see it.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="readings">
            <h2 id="readings">Readings, newest first</h2>
            <TableView table={readingsTable(data, context)} address={context.address} />
          </section>
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Notes
          context={context}
          withSymbols={false}
          seenBy={data.seenBy}
          definition="Readings of evidence, teacher reference numbers, email addresses and dates of absence by other people. Names stand on many pages, and who saw them is not recorded; neither is what you read of yourself."
        />
      </>
    ),
  };
}
