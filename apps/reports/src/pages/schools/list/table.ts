import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import type { SchoolsQuery } from "../../../generated/documents.js";
import { countCell, type Table } from "../../../table/table.js";
import { capital } from "../../../words/words.js";

/** A row a school, each leading to its summary. */
export function schoolsTable({ schools }: SchoolsQuery, { address, words, choice }: Context): Table {
  const withHubs = choice.hubs.length > 0;
  return {
    caption: `${capital(words.many("school"))} by name`,
    columns: [
      { label: capital(words.one("school")) },
      { label: "Reference number" },
      ...(withHubs ? [{ label: capital(words.one("hub")) }] : []),
      { label: `${capital(words.many("trainee"))} placed there`, numeric: true },
    ],
    rows: schools.nodes.map(({ urn, name, hub, trainees }) => ({
      key: urn,
      cells: [
        { text: name, href: linkTo(address, `/schools/${urn}`) },
        { text: urn },
        ...(withHubs ? [{ text: hub?.name ?? "" }] : []),
        countCell(trainees.totalCount),
      ],
    })),
  };
}
