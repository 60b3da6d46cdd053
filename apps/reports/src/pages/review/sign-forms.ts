import { addDays } from "@reviewpoint/domain/calendar";
import { rowsOf } from "../../forms/declare/field.js";
import type { Form } from "../../forms/declare/form.js";
import { ReopenReviewDocument, SignOffReviewDocument } from "../../generated/documents.js";
import type { StrandToJudge, ToJudge } from "./judged.js";

const asRead = [
  { kind: "kept", name: "traineeId", value: ({ traineeId }: ToJudge) => traineeId },
  { kind: "kept", name: "reviewPointId", value: ({ review }: ToJudge) => review.reviewPoint.id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ review }: ToJudge) => review.version },
] as const;

/** Freezes the review as it stands. */
export const signForm: Form<ToJudge> = {
  act: "sign-off",
  document: SignOffReviewDocument as never,
  button: "Sign it off",
  confirm: {
    opens: "Sign this review off",
    loses: (_, { words }) =>
      `The review is frozen as it stands: no ${words.one("judgement")} can be recorded at it until a director reopens it.`,
  },
  fields: [
    ...asRead,
    rowsOf<ToJudge, StrandToJudge>({
      name: "notJudged",
      rows: ({ strands }) => strands.filter(({ standing }) => !standing?.level),
      legend: ({ strand }) => `${strand.name} is not judged`,
      of: [
        { kind: "kept", name: "strandId", value: ({ strand }) => strand.id },
        { kind: "words", name: "reason", label: "Why not", lines: 2 },
      ],
    }),
    { kind: "words", name: "remark", label: "A remark", optional: true, lines: 2 },
  ],
  said: () => ({ what: "The review is signed off, with the hash of what was signed." }),
};

/** Lets judgements be recorded again until a day. */
export const reopenForm: Form<ToJudge> = {
  act: "reopen",
  document: ReopenReviewDocument as never,
  button: "Reopen it",
  confirm: {
    opens: "Reopen this review",
    loses: "What was signed stays on record; what is recorded from now on is signed off anew.",
  },
  fields: [
    ...asRead,
    { kind: "words", name: "reason", label: "Why", lines: 2 },
    {
      kind: "day",
      name: "until",
      label: "Open until",
      value: (_, { frame }) => addDays(frame.provider.today, 7),
    },
  ],
  said: () => ({ what: "The review is open again." }),
};
