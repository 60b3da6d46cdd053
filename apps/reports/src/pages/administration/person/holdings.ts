import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import type { AdministeredPersonQuery } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { roleName } from "../../../words/roles.js";
import { capital } from "../../../words/words.js";
import { placeName } from "../places.js";

export type Holding = AdministeredPersonQuery["roleHoldings"]["nodes"][number];

/** Whether a role counts today or will. */
export function isOpen({ until }: Holding, { frame }: Context): boolean {
  return until === null || until >= frame.provider.today;
}

/** The role and where, e.g. "Hub director, East Kent". */
export function holdingName({ role, ...place }: Holding, { words }: Context): string {
  return `${capital(roleName(role, words))}, ${placeName(place)}`;
}

/** From when until when, in a few words. */
export function holdingDays({ from, until }: Holding): string {
  return until ? `${longDate(from)} to ${longDate(until)}` : `from ${longDate(from)}, without an end`;
}

/** Every role that the person holds or held. */
export function holdingsTable({ roleHoldings }: AdministeredPersonQuery, { words }: Context): Table {
  return {
    caption: "Roles that are held or were held",
    columns: [{ label: "Role" }, { label: "Where" }, { label: "First day" }, { label: "Last day" }],
    rows: roleHoldings.nodes.map(({ id, role, from, until, ...place }) => ({
      key: id,
      cells: [
        { text: capital(roleName(role, words)) },
        { text: capital(placeName(place)) },
        { text: longDate(from), file: from },
        until ? { text: longDate(until), file: until } : { text: "no end", file: "" },
      ],
    })),
  };
}
