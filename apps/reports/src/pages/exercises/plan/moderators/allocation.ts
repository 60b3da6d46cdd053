import { rowsOf } from "../../../../forms/declare/field.js";
import type { Form } from "../../../../forms/declare/form.js";
import {
  AllocateModeratorsDocument,
  type ExerciseFactsFragment,
  type NameableFragment,
} from "../../../../generated/documents.js";
import { type NamedPerson, peopleByName } from "../../../people-by-name.js";
import { pieces } from "../../words.js";
import { asRead } from "../steps.js";

/** People who hold a role in which work is judged a second time. */
export interface NameableLists {
  readonly leadMentors?: { readonly nodes: readonly NameableFragment[] } | null | undefined;
  readonly outside?: { readonly nodes: readonly NameableFragment[] } | null | undefined;
  readonly leaders?: { readonly nodes: readonly NameableFragment[] } | null | undefined;
}

/** Who can be named as moderator, by name. */
export const nameable = ({ leadMentors, outside, leaders }: NameableLists): NamedPerson[] =>
  peopleByName(leadMentors, outside, leaders);

export interface ToAllocate extends ExerciseFactsFragment {
  readonly people: readonly NamedPerson[];
}

/** Names moderators, and divides the pieces that nobody has yet among all who are named. */
export const allocateForm: Form<ToAllocate> = {
  act: "allocate",
  document: AllocateModeratorsDocument as never,
  button: ({ moderators }) => (moderators.length === 0 ? "Divide the pieces" : "Divide what nobody has yet"),
  fields: [
    ...asRead,
    rowsOf<ToAllocate, NamedPerson>({
      name: "moderators",
      rows: ({ moderators, people }) =>
        people.filter(({ id }) => moderators.every(({ moderator }) => moderator?.id !== id)),
      legend: ({ name }) => name,
      leaveOut: ({ takes }) => takes !== "true",
      of: [
        { kind: "kept", name: "personId", value: ({ id }) => id },
        { kind: "tick", name: "takes", label: ({ name }) => `${name} moderates` },
        {
          ...{ kind: "count", name: "mostPieces", optional: true },
          label: "At most so many pieces",
        },
      ],
    }),
  ],
  input: (input) => ({
    ...input,
    moderators: (input["moderators"] as { personId: string; mostPieces: number | null }[]).map(
      ({ personId, mostPieces }) => ({ personId, mostPieces }),
    ),
  }),
  said: (done) => {
    const { sampled, allotted, unallotted } = done["exercise"] as {
      readonly sampled: number;
      readonly allotted: number;
      readonly unallotted: readonly unknown[];
    };
    const left = unallotted.length;
    return {
      what: `${allotted} of ${pieces(sampled)} ${allotted === 1 ? "is" : "are"} on desks.${left === 0 ? "" : ` ${pieces(left)} could be given to nobody: below it says why.`}`,
      told: "No letter goes out: they find their pieces on their desk.",
    };
  },
};
