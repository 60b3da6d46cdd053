import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../../address/page.js";
import type { Option } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type ObservationsOfQuery, PlanObservationDocument } from "../../../generated/documents.js";
import { observationKinds } from "../kinds.js";

export type Observed = NonNullable<ObservationsOfQuery["trainee"]>;

/** Plans or records an observation: the reader observes, alone or with somebody of the school. */
export const planForm: Form<Observed> = {
  act: "plan-observation",
  document: PlanObservationDocument as never,
  button: "Plan this observation",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ id }) => id },
    {
      kind: "pick",
      name: "kind",
      label: "What is observed",
      options: Object.entries(observationKinds).map(([value, label]) => ({ value, label })),
    },
    {
      kind: "day",
      name: "observedOn",
      label: "The day",
      hint: "Past or to come.",
      value: (_, { frame }) => frame.provider.today,
    },
    {
      kind: "choice",
      name: "schoolId",
      label: (_, { words }) => `The ${words.one("school")}`,
      options: ({ placements }) => placements.map(({ school }) => ({ value: school.id, label: school.name })),
    },
    {
      kind: "choice",
      name: "observerIds.0",
      label: "Who observes",
      options: (subject, context) => people(subject, context),
      value: (_, { frame }) => frame.viewer.person.id,
    },
    {
      kind: "choice",
      name: "observerIds.1",
      label: "Who observes with them",
      optional: true,
      options: (subject, context) => [{ value: "", label: "Nobody" }, ...people(subject, context)],
    },
    {
      kind: "choice",
      name: "mentorId",
      label: (_, { words }) => `The ${words.one("mentor")} who is observed, where it is no lesson`,
      optional: true,
      options: ({ placements }) => [{ value: "", label: "Nobody" }, ...mentorsOf(placements)],
    },
  ],
  said: (done) => {
    const { observation } = done as { observation: { observedOn: string } };
    return {
      what: `The observation of ${longDate(observation.observedOn)} is planned.`,
      told: "Each observer finds it below; no letter goes out.",
    };
  },
};

function mentorsOf(placements: Observed["placements"]): readonly Option[] {
  const mentors = placements.flatMap(({ mentor }) => (mentor ? [mentor] : []));
  return [...new Map(mentors.map(({ id, name }) => [id, name ?? "A mentor"]))].map(([value, label]) => ({
    value,
    label,
  }));
}

function people({ placements }: Observed, { frame }: Context): readonly Option[] {
  const { id, name } = frame.viewer.person;
  const others = mentorsOf(placements).filter(({ value }) => value !== id);
  return [{ value: id, label: name ?? "I myself" }, ...others];
}
