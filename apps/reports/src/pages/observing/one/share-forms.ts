import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { ShareObservationDocument, WithdrawObservationDocument } from "../../../generated/documents.js";
import type { Observation, Question } from "./observed.js";

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
    rowsOf<Observation, Question>({
      name: "answers",
      rows: ({ questions }) => questions,
      legend: ({ text }) => text,
      hint: ({ isRequired }) => (isRequired ? null : "May be left out."),
      of: [
        { kind: "kept", name: "question", value: ({ code }) => code },
        { kind: "words", name: "answer", label: "The answer", lines: 4, optional: true },
      ],
    }),
  ],
  input: ({ answers, ...input }) => ({ ...input, answers: given(answers) }),
  said: (_, __, { words }) => ({
    what: "The written copy is shared.",
    told: `The ${words.one("trainee")}, the ${words.one("mentor")} of the ${words.one("placement")} and the ${words.one("professionalTutor")} are told by a letter, and read it on their pages.`,
  }),
};

interface SentAnswer {
  readonly question: string;
  readonly answer?: string | null;
}

/** What was answered; a question that was left out has no answer. */
const given = (sent: unknown) =>
  ((sent ?? []) as readonly SentAnswer[]).filter(({ answer }) => answer != null && answer !== "");

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
