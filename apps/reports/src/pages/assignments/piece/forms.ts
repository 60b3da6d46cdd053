import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  type FormQuestionFragment,
  type PieceToMarkQuery,
  RecordMarkDocument,
  WriteFeedbackDocument,
} from "../../../generated/documents.js";

/** A piece of work as its marker has it before them. */
export type Piece = NonNullable<PieceToMarkQuery["pieceOfWork"]>;

/** A question of a provider's form, and what is answered so far. */
interface Asked extends FormQuestionFragment {
  readonly given: string;
}

/** The first mark that counts; null before one. */
export const firstMark = ({ marks }: Piece) =>
  marks.find(({ stage, isCurrent }) => stage === "FIRST" && isCurrent) ?? null;

const answersOf = (questions: (piece: Piece) => readonly Asked[]) =>
  rowsOf<Piece, Asked>({
    name: "answers",
    rows: questions,
    legend: ({ text }) => text,
    hint: ({ required, maxLength }) =>
      [required ? null : "May be left out.", maxLength === null ? null : `At most ${maxLength} letters.`]
        .filter((one) => one !== null)
        .join(" ") || null,
    of: [
      { kind: "kept", name: "question", value: ({ code }) => code },
      {
        ...{
          kind: "words",
          name: "words",
          label: "The answer",
          lines: 4,
          value: ({ given }: Asked) => given,
        },
        when: ({ kind }) => kind === "TEXT",
      },
      {
        ...{
          kind: "choice",
          name: "choice",
          label: "The answer",
          value: ({ given }: Asked) => given,
          optional: true,
        },
        options: ({ choices }) => choices.map((one) => ({ value: one, label: one })),
        when: ({ kind }) => kind === "CHOICE",
      },
    ],
  });

interface SentAnswer {
  readonly question: string;
  readonly words?: string | null;
  readonly choice?: string | null;
}

const asAnswers = (sent: unknown) =>
  (sent as readonly SentAnswer[]).map(({ question, words, choice }) => ({
    question,
    answer: words ?? choice ?? "",
  }));

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
    answersOf((piece) => {
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
    answersOf(({ assignment, feedback, feedbackDraft }) => {
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
