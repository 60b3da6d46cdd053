import { OverrideOnTrackDocument, type OnTrackDecisionsQuery } from "../../../generated/documents.js";
import type { Form } from "../../../forms/declare/form.js";
import { onTrackName } from "../../../words/states.js";

export type Decided = NonNullable<OnTrackDecisionsQuery["trainee"]>;
export type OnTrackAnswer = NonNullable<Decided["onTrack"]>;

/** A decision in place of the rule; taken back by going with the rule again. */
export const overrideForm: Form<Decided & { readonly onTrack: OnTrackAnswer }> = {
  act: "override",
  document: OverrideOnTrackDocument as never,
  button: "Record this decision",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ id }) => id },
    { kind: "kept", name: "reviewPointId", value: ({ onTrack }) => onTrack.reviewPoint.id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ onTrack }) => onTrack.version },
    {
      kind: "pick",
      name: "status",
      label: "What counts",
      value: ({ onTrack }) => onTrack.override?.status ?? null,
      options: ({ onTrack }) => [
        { value: "ON_TRACK", label: "On track" },
        { value: "NOT_ON_TRACK", label: "Not on track" },
        ...(onTrack.override
          ? [
              {
                value: "AS_DERIVED",
                label: "What the rule says",
                hint: `The rule says: ${onTrackName[onTrack.derived].toLowerCase()}.`,
              },
            ]
          : []),
      ],
    },
    {
      kind: "words",
      name: "reason",
      label: "Why",
      hint: "Shown to everybody who sees whether they are on track, the person themselves among them.",
      value: ({ onTrack }) => onTrack.override?.reason ?? null,
    },
  ],
  said: (done) => {
    const { status } = (done as { onTrack: { status: keyof typeof onTrackName } }).onTrack;
    return { what: `Recorded. What counts now: ${onTrackName[status].toLowerCase()}.` };
  },
};
