import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { SealRatingDocument } from "../../../generated/documents.js";
import { type Observation, type StrandToRate, strandsOf } from "./observed.js";

/** One's own ratings, sealed until every observer's are in. */
export const sealForm: Form<Observation> = {
  act: "seal",
  document: SealRatingDocument as never,
  button: "Seal my ratings",
  confirm: {
    opens: "Rate what you saw",
    loses:
      "What is sealed cannot be changed: nobody else sees it until every observer has sealed, and then all of it is shown at once.",
  },
  fields: [
    { kind: "kept", name: "observationId", value: ({ id }) => id },
    rowsOf<Observation, StrandToRate>({
      name: "ratings",
      rows: strandsOf,
      legend: ({ strand }) => strand.name,
      hint: "Leave it open where it was not to be seen.",
      of: [
        { kind: "kept", name: "strandId", value: ({ strand }) => strand.id },
        {
          kind: "pick",
          name: "levelId",
          label: (_, { words }) => `The ${words.one("level")}`,
          options: ({ strand, levels }) =>
            levels.map(({ id, name }) => {
              const looks = strand.descriptors.find(({ level }) => level.id === id)?.body;
              return { value: id, label: name, ...(looks ? { hint: looks } : {}) };
            }),
        },
        { kind: "words", name: "evidence", label: "What it rests on", optional: true, lines: 3 },
      ],
    }),
  ],
  said: (done) => {
    const { observation } = done as { observation: { revealedAt: string | null } };
    return observation.revealedAt
      ? { what: "Your ratings are sealed, and everybody’s are shown now." }
      : { what: "Your ratings are sealed.", told: "They are shown when every observer has sealed." };
  },
};
