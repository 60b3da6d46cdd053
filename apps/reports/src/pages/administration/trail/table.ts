import type { Context } from "../../../address/page.js";
import type { TrailQuery } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { longInstant } from "../../../words/dates.js";
import { deedName, thingName } from "./deeds.js";
import { kindNames } from "./kinds.js";

/** A row an entry. Ids stand in the file only. */
export function trailTable({ auditTrail }: TrailQuery, _: Context): Table {
  return {
    caption: "Entries, newest first",
    columns: [
      { label: "When" },
      { label: "Who" },
      { label: "Kind" },
      { label: "Deed" },
      { label: "About" },
      { label: "Ids", fileOnly: true },
      { label: "Place in the chain", numeric: true },
    ],
    rows: auditTrail.nodes.map(({ id, recordedAt, actor, kind, act, subjects, sequence }) => ({
      key: id,
      cells: [
        { text: longInstant(recordedAt), file: recordedAt },
        { text: actor?.name ?? "a token, or the installation" },
        { text: kindNames[kind] },
        { text: deedName(act), file: act },
        { text: subjects.map(({ name, ids }) => aboutWords(name, ids.length)).join(", ") || "nothing named" },
        { text: subjects.flatMap(({ ids }) => ids).join(" ") },
        sequence === null ? { text: "not yet", file: "" } : { text: String(sequence), file: sequence },
      ],
    })),
  };
}

const aboutWords = (name: string, amount: number): string =>
  amount === 1 ? thingName(name) : `${thingName(name)} (${amount})`;
