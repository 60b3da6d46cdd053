import type { Form } from "../../../forms/declare/form.js";
import { ShareObservationDocument, WithdrawObservationDocument } from "../../../generated/documents.js";
import { answersOf, asAnswers } from "../../provider-form.js";
import type { Observation } from "./observed.js";

const asRead = [
  { kind: "kept", name: "observationId", value: ({ id }: Observation) => id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }: Observation) => version },
] as const;

/** Shares the written copy. */
export const shareForm: Form<Observation> = {
  act: "share",
  document: ShareObservationDocument as never,
  button: "Share the written copy",
  fields: [
    ...asRead,
    answersOf<Observation>(({ questions }) =>
      questions.map(({ code, text, isRequired }) => ({
        ...{ code, text, required: isRequired, given: "" },
        ...{ kind: "TEXT", choices: null, maxLength: null },
      })),
    ),
  ],
  input: ({ answers, ...input }) => ({
    ...input,
    answers: asAnswers(answers).filter(({ answer }) => answer !== ""),
  }),
  said: (_, __, { words }) => ({
    what: "The written copy is shared.",
    told: `The ${words.one("trainee")}, the ${words.one("mentor")} of the ${words.one("placement")} and the ${words.one("professionalTutor")} are told by a letter, and read it on their pages.`,
  }),
};

/** Takes an observation back. */
export const withdrawForm: Form<Observation> = {
  act: "withdraw",
  document: WithdrawObservationDocument as never,
  button: "Withdraw it",
  confirm: {
    opens: "Withdraw this observation",
    loses: "It no longer counts, and what was sealed stays sealed. It can be recorded anew.",
  },
  fields: [...asRead, { kind: "words", name: "reason", label: "Why", lines: 2 }],
  said: () => ({ what: "The observation is withdrawn." }),
};
