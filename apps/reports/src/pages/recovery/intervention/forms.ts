import { longDate } from "@reviewpoint/domain/calendar";
import type { Form } from "../../../forms/declare/form.js";
import {
  FollowUpInterventionDocument,
  RecordInterventionDocument,
  type RecoveryQuery,
} from "../../../generated/documents.js";

export type Intervention = NonNullable<RecoveryQuery["trainee"]>["interventions"][number];

/** What came of it. */
export const effects = {
  WORKED: "It worked",
  WORKED_IN_PART: "It worked in part",
  DID_NOT_WORK: "It did not work",
  TOO_EARLY_TO_SAY: "It is too early to say",
} as const;

/** What kind of thing was done. */
export const interventionKinds = {
  INTERVENTION: "Something was done besides",
  MODIFICATION: "Something was changed in their training",
} as const;

/** Records what is done for somebody, and when to look at it again. */
export const interventionForm: Form<{ readonly traineeId: string }> = {
  act: "record-intervention",
  document: RecordInterventionDocument as never,
  button: "Record what is done",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    {
      kind: "pick",
      name: "kind",
      label: "What kind",
      options: Object.entries(interventionKinds).map(([value, label]) => ({ value, label })),
    },
    { kind: "words", name: "account", label: "What is done" },
    {
      kind: "day",
      name: "madeOn",
      label: "Since when",
      value: (_, { frame }) => frame.provider.today,
    },
    {
      kind: "day",
      name: "followUpOn",
      label: "Look at it again on",
      optional: true,
      hint: "Left empty, it is the day that the provider’s setting gives.",
    },
  ],
  said: (done) => {
    const { intervention } = done as { intervention: { followUpOn: string | null } };
    const next = intervention.followUpOn
      ? ` It is to be looked at again on ${longDate(intervention.followUpOn)}.`
      : "";
    return { what: `It is recorded.${next}` };
  },
};

/** Says what came of it. */
export const followUpForm: Form<Intervention> = {
  act: "follow-up",
  document: FollowUpInterventionDocument as never,
  button: "Record what came of it",
  fields: [
    { kind: "kept", name: "interventionId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
    {
      kind: "pick",
      name: "effect",
      label: "What came of it",
      options: Object.entries(effects).map(([value, label]) => ({ value, label })),
    },
    { kind: "words", name: "account", label: "How you know" },
    { kind: "day", name: "nextOn", label: "Look at it again on", optional: true },
  ],
  said: () => ({ what: "What came of it is recorded." }),
};
