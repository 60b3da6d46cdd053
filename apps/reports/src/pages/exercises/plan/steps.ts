import type { KeptField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  AcceptPlanDocument,
  CommitSeedDocument,
  DraftPlanDocument,
  type ExerciseFactsFragment,
} from "../../../generated/documents.js";
import { pieces } from "../words.js";

/** An exercise as it was read: which one, and at which version. */
export const asRead: readonly KeptField<Pick<ExerciseFactsFragment, "id" | "version">>[] = [
  { kind: "kept", name: "exerciseId", value: ({ id }) => id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
];

/** Publishes the hash of the seed. */
export const commitForm: Form<ExerciseFactsFragment> = {
  act: "commit-seed",
  document: CommitSeedDocument as never,
  button: "Commit to a seed",
  fields: asRead,
  said: (done) => {
    const { marksWhenCommitted: marks } = done["exercise"] as { marksWhenCommitted: number };
    return {
      what: `The hash of the seed is published, when ${marks === 1 ? "1 mark was" : `${marks} marks were`} in. Next, draw a sample.`,
    };
  },
};

/** Draws a sample with the seed. */
export const draftForm: Form<ExerciseFactsFragment> = {
  act: "draft-plan",
  document: DraftPlanDocument as never,
  button: ({ plans }) => (plans.length === 0 ? "Draw a sample" : "Draw again"),
  fields: asRead,
  said: (done) => {
    const { plans } = done["exercise"] as { plans: readonly { sampled: number; population: number }[] };
    const last = plans.at(-1);
    return {
      what: `A sample of ${pieces(last?.sampled ?? 0)} out of ${last?.population ?? 0} is drawn. Nothing follows from it until it is accepted.`,
    };
  },
};

/** The newest sample of an exercise. */
export interface ToAccept extends ExerciseFactsFragment {
  readonly planId: string;
}

/** Accepts the newest sample; no other is drawn from then on. */
export const acceptForm: Form<ToAccept> = {
  act: "accept-plan",
  document: AcceptPlanDocument as never,
  button: "Accept this sample",
  confirm: {
    opens: "Accept this sample",
    loses: "From then on no other sample is drawn for this exercise, and its pieces go to moderators.",
  },
  fields: [...asRead, { kind: "kept", name: "planId", value: ({ planId }) => planId }],
  said: (done) => ({
    what: `The sample of ${pieces((done["exercise"] as { sampled: number }).sampled)} is accepted. Next, give its pieces to moderators.`,
  }),
};
