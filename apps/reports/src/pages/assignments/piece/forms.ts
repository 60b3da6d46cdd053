import type { Form } from "../../../forms/declare/form.js";
import {
  type PieceToMarkQuery,
  RecordMarkDocument,
  WriteFeedbackDocument,
} from "../../../generated/documents.js";
import { answersOf, asAnswers } from "../../provider-form.js";

/** A piece of work as its marker has it before them. */
export type Piece = NonNullable<PieceToMarkQuery["pieceOfWork"]>;

/** The first mark that counts; null before one. */
export const firstMark = ({ marks }: Piece) =>
  marks.find(({ stage, isCurrent }) => stage === "FIRST" && isCurrent) ?? null;

/** Gives the first mark, or corrects it until moderation begins. */
export const markForm: Form<Piece> = {
  act: "mark",
  document: RecordMarkDocument as never,
  button: (piece) => (firstMark(piece) ? "Correct this mark" : "Record this mark"),
  fields: [
    { kind: "kept", name: "pieceId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ markVersion }) => markVersion },
    {
      kind: "line",
      name: "value",
      label: "The mark",
      optional: true,
      value: (piece) => firstMark(piece)?.value ?? null,
      hint: ({ assignment: { scale } }) =>
        `From ${scale.lowest} to ${scale.highest} in steps of ${scale.step}: ${scale.bands.map(({ name, from }) => `${name} from ${from}`).join(", ")}. Leave it empty where nothing can be marked.`,
    },
    answersOf<Piece>((piece) => {
      const answers = firstMark(piece)?.answers ?? [];
      return piece.assignment.markForm.map((one) => ({
        ...one,
        given: answers.find(({ code }) => code === one.code)?.answer ?? "",
      }));
    }),
  ],
  input: ({ answers, ...input }) => ({ ...input, answers: asAnswers(answers) }),
  said: () => ({
    what: "The mark is recorded.",
    told: "What stood there before stays on record. Its trainee is not told before the day on which marks are sent.",
  }),
};

/** Writes feedback to the trainee, or keeps what is written so far for its author alone. */
export const feedbackForm: Form<Piece> = {
  act: "feedback",
  document: WriteFeedbackDocument as never,
  button: "Write this feedback",
  besides: { button: "Keep it as a draft", without: "isWhole" },
  fields: [
    { kind: "kept", name: "pieceId", value: ({ id }) => id },
    {
      kind: "kept",
      name: "expectedVersion",
      as: "number",
      value: ({ feedbackVersion }) => feedbackVersion,
    },
    answersOf<Piece>(({ assignment, feedback, feedbackDraft }) => {
      const written = feedback.find(({ isCurrent }) => isCurrent)?.answers ?? [];
      return assignment.feedbackForm.map((one) => ({
        ...one,
        given:
          feedbackDraft?.answers.find(({ question }) => question === one.code)?.answer ??
          written.find(({ code }) => code === one.code)?.answer ??
          "",
      }));
    }),
  ],
  input: ({ answers, isWhole, ...input }) => ({
    ...input,
    answers: asAnswers(answers),
    isDraft: isWhole !== true,
  }),
  said: (_, sent) =>
    sent["isWhole"] === "true"
      ? { what: "The feedback is written.", told: "It is held until the day on which feedback is sent." }
      : { what: "The draft is kept.", told: "Nobody else sees it." },
};
