import type { Context } from "../../address/page.js";
import type { ReadingsQuery } from "../../generated/documents.js";
import type { Table } from "../../table/table.js";
import { longInstant } from "../../words/dates.js";
import { list } from "../../words/numbers.js";
import { roleName } from "../../words/roles.js";
import { capital } from "../../words/words.js";

/** A row a reading: when, who, as what, of what, and how. */
export function readingsTable({ readingsOfMe }: ReadingsQuery, { words }: Context): Table {
  return {
    caption: "Readings of what is sensitive about you, newest first",
    columns: [
      { label: "When" },
      { label: "Who" },
      { label: "In the role of" },
      { label: "What" },
      { label: "How" },
    ],
    rows: readingsOfMe.nodes.map(({ id, recordedAt, kind, what, reader, readerRoles }) => ({
      key: id,
      cells: [
        { text: longInstant(recordedAt), file: recordedAt },
        { text: reader ? (reader.name ?? "name not shown") : "another program of the provider" },
        { text: capital(list(readerRoles.map((role) => roleName(role, words)))) || "none" },
        { text: capital(list(what)) },
        { text: kind === "EXPORT" ? "Taken out as a file" : "Seen on a page" },
      ],
    })),
  };
}
