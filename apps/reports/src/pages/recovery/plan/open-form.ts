import { longDate } from "@reviewpoint/domain/calendar";
import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { OpenRecoveryPlanDocument } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { concernKinds } from "../concern/kinds.js";

/** A concern that a plan can take up. */
export interface OpenConcern {
  readonly id: string;
  readonly kind: keyof typeof concernKinds;
  readonly raisedOn: string;
}

export interface ToOpen {
  readonly traineeId: string;
  readonly concerns: readonly OpenConcern[];
}

/** Opens a plan today, with its targets and what helps. */
export const openForm: Form<ToOpen> = {
  act: "open-plan",
  document: OpenRecoveryPlanDocument as never,
  button: (_, { words }) => `Open this ${words.one("recoveryPlan")}`,
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    {
      kind: "ticks",
      name: "concernIds",
      label: "Concerns that it takes up",
      optional: true,
      when: ({ concerns }) => concerns.length > 0,
      options: ({ concerns }) =>
        concerns.map(({ id, kind, raisedOn }) => ({
          value: id,
          label: `${concernKinds[kind]}, raised on ${longDate(raisedOn)}`,
        })),
    },
    { kind: "words", name: "reason", label: "Why a plan is opened" },
    rowsOf<ToOpen, number>({
      name: "targets",
      rows: () => [1, 2, 3],
      legend: (position) => `Target ${position}${position === 1 ? "" : " (if any)"}`,
      of: [
        { kind: "words", name: "action", label: "What is to be reached", lines: 2 },
        { kind: "words", name: "successCriteria", label: "How it will be seen", lines: 2 },
      ],
    }),
    { kind: "words", name: "support", label: "What helps, and who gives it" },
    {
      kind: "day",
      name: "reviewOn",
      label: "First review",
      optional: true,
      hint: "Left empty, it is the day that the provider’s setting gives, on a day on which the school works.",
    },
  ],
  said: (done, _, { words }) => {
    const { plan } = done as { plan: { reviewOn: string | null } };
    const review = plan.reviewOn ? ` Its first review is on ${longDate(plan.reviewOn)}.` : "";
    return {
      what: `${capital(words.one("recoveryPlan"))} opened.${review}`,
      told: `The ${words.one("trainee")} reads it on their own page; no letter goes out.`,
    };
  },
};
