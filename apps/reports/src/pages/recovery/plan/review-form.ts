import { longDate } from "@reviewpoint/domain/calendar";
import type { KeptField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  DecideRecoveryPlanDocument,
  type PlanFragment,
  ReviewRecoveryPlanDocument,
} from "../../../generated/documents.js";
import { planOutcome } from "./words.js";

const asRead: readonly KeptField<PlanFragment>[] = [
  { kind: "kept", name: "planId", value: ({ id }) => id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
];

/** What was found at a review, and which targets are met. */
export const reviewForm: Form<PlanFragment> = {
  act: "review-plan",
  document: ReviewRecoveryPlanDocument as never,
  button: "Record this review",
  fields: [
    ...asRead,
    { kind: "words", name: "account", label: "What was found" },
    {
      kind: "ticks",
      name: "metTargets",
      label: "Targets that are met now",
      as: "number",
      optional: true,
      value: ({ targets }) =>
        targets
          .filter(({ isMet }) => isMet)
          .map(({ position }) => position)
          .join(","),
      options: ({ targets }) =>
        targets.map(({ position, action }) => ({ value: String(position), label: action })),
    },
    {
      kind: "day",
      name: "nextReviewOn",
      label: "Next review",
      optional: true,
      hint: "Left empty, the plan waits for an outcome.",
    },
  ],
  said: (done) => {
    const { plan } = done as { plan: { reviewOn: string | null } };
    return {
      what: plan.reviewOn
        ? `The review is recorded. The next one is on ${longDate(plan.reviewOn)}.`
        : "The review is recorded. The plan waits for an outcome.",
    };
  },
};

/** How the plan ends, or goes on. */
export const decideForm: Form<PlanFragment> = {
  act: "decide-plan",
  document: DecideRecoveryPlanDocument as never,
  button: "Record this outcome",
  fields: [
    ...asRead,
    {
      kind: "pick",
      name: "outcome",
      label: "Outcome",
      options: ({ stage }) =>
        (Object.keys(planOutcome) as (keyof typeof planOutcome)[])
          .filter((value) => stage === "OUTCOME_DUE" || value === "DEFERRED" || value === "WITHDRAWN")
          .map((value) => ({ value, label: planOutcome[value] })),
    },
    { kind: "words", name: "reason", label: "Why" },
    { kind: "day", name: "reviewOn", label: "Next review, where it goes on", optional: true },
  ],
  said: (done) => {
    const { plan } = done as { plan: { outcome: keyof typeof planOutcome | null; reviewOn: string | null } };
    const next = plan.reviewOn ? ` The next review is on ${longDate(plan.reviewOn)}.` : "";
    return { what: `The outcome is recorded.${next}` };
  },
};
