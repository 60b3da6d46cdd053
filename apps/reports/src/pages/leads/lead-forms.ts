import { chooseOne } from "../../forms/declare/choose-one.js";
import type { Form } from "../../forms/declare/form.js";
import { EndReviewLeadDocument, NameReviewLeadDocument } from "../../generated/documents.js";
import type { Lead } from "./led-by.js";

/** A review point, and who may be named to lead it: lead mentors, each with their subject. */
export interface PointToLead {
  readonly id: string;
  readonly candidates: readonly Lead[];
}

/** Names a lead mentor to lead the review point for their subject. */
export const nameForm: Form<PointToLead> = {
  act: "name-lead",
  document: NameReviewLeadDocument as never,
  button: "Name them",
  fields: [
    { kind: "kept", name: "reviewPointId", value: ({ id }) => id },
    {
      kind: "choice",
      name: "personId",
      label: (_, { words }) => `A ${words.one("leadMentor")}`,
      hint: (_, { words }) =>
        `Where nobody is named, all ${words.many("leadMentor")} of a ${words.one("subject")} lead.`,
      options: ({ candidates }) => [
        chooseOne,
        ...candidates
          .filter(({ isNamed }) => !isNamed)
          .map(({ person, subject }) => ({
            value: `${subject?.id} ${person?.id}`,
            label: person?.name ?? "somebody",
            under: subject?.name ?? "",
          })),
      ],
    },
  ],
  input: ({ personId, ...input }) => {
    const [subjectId = "", person = ""] = String(personId ?? "").split(" ");
    return { ...input, subjectId, personId: person };
  },
  places: { subjectId: "personId" },
  said: () => ({ what: "They are named.", told: "The page of the review says so; no letter goes out." }),
};

/** Ends a naming. */
export const endNamingForm: Form<Lead> = {
  act: "end-lead",
  document: EndReviewLeadDocument as never,
  button: "Yes, end it",
  fields: [
    { kind: "kept", name: "leadId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
  ],
  confirm: {
    opens: "End this naming",
    loses: (_, { words }) =>
      `The others who are named lead, or all ${words.many("leadMentor")} of the ${words.one("subject")}. It stays on record.`,
  },
  said: () => ({ what: "The naming has ended.", told: "It stays on record." }),
};
