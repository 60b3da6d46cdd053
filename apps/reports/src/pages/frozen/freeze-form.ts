import { writeAddress } from "../../address/address.js";
import type { Context, Page } from "../../address/page.js";
import type { Form } from "../../forms/declare/form.js";
import { FreezeViewDocument } from "../../generated/documents.js";

/** A page that can be frozen, and what it asks. */
export interface Freezable {
  readonly documentId: string;
  readonly variables: string;
  readonly title: string;
  readonly address: string;
}

/** What is frozen of a page as its link shows it; null where it asks nothing yet. */
export function freezable(page: Page<never, never>, context: Context): Freezable | null {
  const variables = page.variables(context);
  if (variables === null) return null;
  return {
    documentId: page.query.id,
    variables: JSON.stringify(variables),
    title: page.name(context),
    address: writeAddress(context.address),
  };
}

/** Freezes what a page shows now. */
export const freezeForm: Form<Freezable> = {
  act: "freeze",
  document: FreezeViewDocument as never,
  button: "Freeze this view",
  fields: [
    { kind: "kept", name: "documentId", value: ({ documentId }) => documentId },
    { kind: "kept", name: "variables", value: ({ variables }) => variables },
    { kind: "kept", name: "address", value: ({ address }) => address },
    { kind: "line", name: "title", label: "What it is called", value: ({ title }) => title },
    {
      ...{ kind: "pick", name: "audience", label: "Who may read it", value: "MYSELF" },
      options: [
        { value: "MYSELF", label: "Only me" },
        { value: "LEADERSHIP_TEAM", label: "The leadership team and me" },
        {
          value: "BOARD",
          label: "The exam board",
          hint: "Frozen as the board may see it: without names and small groups.",
        },
      ],
    },
  ],
  places: { documentId: "" },
  follows: "/frozen",
  said: () => ({ what: "The view is frozen. It stands first in this list, under an address that stays." }),
};
