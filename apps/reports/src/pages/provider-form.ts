import { rowsOf } from "../forms/declare/field.js";

/** A question of a provider's own form, and what is answered so far. */
export interface AskedQuestion {
  readonly code: string;
  readonly text: string;
  readonly kind: "TEXT" | "CHOICE" | "YES_NO";
  readonly choices: readonly string[] | null;
  readonly required: boolean;
  /** Letters an answer may have; null for any number. */
  readonly maxLength: number | null;
  readonly given: string;
}

/** The rows of a provider's form, one a question; what is sent becomes answers by {@link asAnswers}. */
export const answersOf = <Subject>(questions: (subject: Subject) => readonly AskedQuestion[]) =>
  rowsOf<Subject, AskedQuestion>({
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
        ...{ kind: "words", name: "words", label: "The answer", lines: 4 },
        value: ({ given }: AskedQuestion) => given,
        when: ({ kind, required }: AskedQuestion) => kind === "TEXT" && required,
      },
      {
        ...{ kind: "words", name: "words", label: "The answer", lines: 4, optional: true },
        value: ({ given }: AskedQuestion) => given,
        when: ({ kind, required }: AskedQuestion) => kind === "TEXT" && !required,
      },
      // What has to be answered stands open, so that nothing is answered by leaving it.
      {
        ...{ kind: "pick", name: "choice", label: "The answer" },
        value: ({ given }: AskedQuestion) => given,
        options: optionsOf,
        when: ({ kind, required }: AskedQuestion) => kind !== "TEXT" && required,
      },
      {
        ...{ kind: "choice", name: "choice", label: "The answer", optional: true },
        value: ({ given }: AskedQuestion) => given,
        options: optionsOf,
        when: ({ kind, required }: AskedQuestion) => kind !== "TEXT" && !required,
      },
    ],
  });

const optionsOf = ({ kind, choices }: AskedQuestion) =>
  kind === "YES_NO"
    ? [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ]
    : (choices ?? []).map((one) => ({ value: one, label: one }));

interface SentAnswer {
  readonly question: string;
  readonly words?: string | null;
  readonly choice?: string | null;
}

/** What was sent of the rows, as the graph takes it. */
export const asAnswers = (sent: unknown) =>
  (sent as readonly SentAnswer[]).map(({ question, words, choice }) => ({
    question,
    answer: words ?? choice ?? "",
  }));
