import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { AgreeObservationDocument } from "../../../generated/documents.js";
import { isLesson, type Observation, type StrandToRate, strandsOf } from "./observed.js";

interface Rated extends StrandToRate {
  readonly agreed: NonNullable<Observation["agreement"]>["strands"][number] | null;
  readonly given: readonly {
    readonly who: string;
    readonly level: { readonly id: string; readonly name: string };
  }[];
}

/** The strands that somebody rated, with what each observer gave. */
export function ratedStrands(observation: Observation): readonly Rated[] {
  return strandsOf(observation).flatMap((one) => {
    const given = observation.observers.flatMap(({ person, ratings }) =>
      (ratings ?? [])
        .filter(({ strand }) => strand.id === one.strand.id)
        .map(({ level }) => ({ who: person?.name ?? "An observer", level })),
    );
    const agreed = observation.agreement?.strands.find(({ strand }) => strand.id === one.strand.id) ?? null;
    return given.length > 0 ? [{ ...one, given, agreed }] : [];
  });
}

/** What the observers agree on, why where they differed, and the next steps. */
export const agreeForm: Form<Observation> = {
  act: "agree",
  document: AgreeObservationDocument as never,
  button: "Record what is agreed",
  fields: [
    { kind: "kept", name: "observationId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
    rowsOf<Observation, Rated>({
      name: "strands",
      rows: ratedStrands,
      legend: ({ strand }) => strand.name,
      hint: ({ given }) => given.map(({ who, level }) => `${who}: ${level.name}`).join("; "),
      of: [
        { kind: "kept", name: "strandId", value: ({ strand }) => strand.id },
        {
          kind: "pick",
          name: "levelId",
          label: (_, { words }) => `The agreed ${words.one("level")}`,
          value: ({ agreed, given }) =>
            agreed?.level.id ??
            (new Set(given.map(({ level }) => level.id)).size === 1 ? (given[0]?.level.id ?? null) : null),
          options: ({ levels }) => levels.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          kind: "words",
          name: "reason",
          label: "Why, where they differed",
          optional: true,
          lines: 2,
          value: ({ agreed }) => agreed?.reason ?? null,
        },
      ],
    }),
    {
      kind: "words",
      name: "nextStepForTrainee",
      label: (_, { words }) => `Next step of the ${words.one("trainee")}`,
      optional: true,
      lines: 2,
      when: isLesson,
      value: ({ agreement }) => agreement?.nextStepForTrainee ?? null,
    },
    {
      kind: "words",
      name: "nextStepForMentor",
      label: (_, { words }) => `Next step of the ${words.one("mentor")}`,
      optional: true,
      lines: 2,
      when: ({ kind }) => kind !== "LESSON_ALONE",
      value: ({ agreement }) => agreement?.nextStepForMentor ?? null,
    },
  ],
  said: () => ({ what: "What was agreed is recorded.", told: "It reaches others with the written copy." }),
};
