import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import type { AdministeredPeopleQuery } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { roleName } from "../../../words/roles.js";
import { capital } from "../../../words/words.js";
import { placeName } from "../places.js";

/** The address of a person's own page; the name goes along, for whoever holds no role yet. */
export function personLink({ id, name }: { readonly id: string; readonly name: string | null }): string {
  return `/administration/people/${id}${name ? `?${new URLSearchParams({ search: name })}` : ""}`;
}

/** A row a role that is held, or a person where a name was looked for. */
export function peopleTable({ roleHoldings, people }: AdministeredPeopleQuery, { words }: Context): Table {
  if (people) {
    return {
      caption: "People of that name",
      columns: [{ label: "Name" }],
      rows: people.nodes.map((person) => ({
        key: person.id,
        cells: [{ text: person.name ?? "no name", href: personLink(person) }],
      })),
    };
  }
  return {
    caption: "Roles that are held, by first day",
    columns: [
      { label: "Name" },
      { label: "Role" },
      { label: "Where" },
      { label: "First day" },
      { label: "Last day" },
    ],
    rows: (roleHoldings?.nodes ?? []).map(({ id, person, role, from, until, ...place }) => ({
      key: id,
      cells: [
        person ? { text: person.name ?? "no name", href: personLink(person) } : { text: "no name" },
        { text: capital(roleName(role, words)) },
        { text: capital(placeName(place)) },
        { text: longDate(from), file: from },
        until ? { text: longDate(until), file: until } : { text: "no end", file: "" },
      ],
    })),
  };
}
