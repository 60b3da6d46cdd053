import { longDate } from "@reviewpoint/domain/calendar";
import { chooseOne } from "../../../forms/declare/choose-one.js";
import type { Form } from "../../../forms/declare/form.js";
import { LinkEvidenceDocument, type RestsOnJudgementFragment } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";

/** A concern, and the judgements that it can rest on. */
export interface ToRest {
  readonly concernId: string;
  readonly judgements: readonly RestsOnJudgementFragment[];
}

/** A judgement in a line, e.g. "Adaptive Teaching: Emerging, First review, 21 October 2026". */
export function judgementWords({ strand, level, reviewPoint, judgedOn }: RestsOnJudgementFragment): string {
  return `${strand.name}: ${level.name}, ${reviewPoint.name}, ${longDate(judgedOn)}`;
}

/** Says that a concern rests on a judgement. */
export const linkJudgementForm: Form<ToRest> = {
  act: "link-judgement",
  document: LinkEvidenceDocument as never,
  button: (_, { words }) => `Link this ${words.one("judgement")}`,
  fields: [
    { kind: "kept", name: "concernId", value: ({ concernId }) => concernId },
    {
      kind: "choice",
      name: "judgementId",
      label: (_, { words }) => `The ${words.one("judgement")} that it rests on`,
      options: ({ judgements }) => [
        chooseOne,
        ...judgements.map((one) => ({ value: one.id, label: judgementWords(one) })),
      ],
    },
  ],
  said: (_, __, { words }) => ({
    what: `${capital(words.one("judgement"))} linked: the concern rests on it.`,
  }),
};

/** Names a formal document on which a concern rests. */
export const linkDocumentForm: Form<ToRest> = {
  act: "link-document",
  document: LinkEvidenceDocument as never,
  button: "Name this document",
  isSensitive: true,
  fields: [
    { kind: "kept", name: "concernId", value: ({ concernId }) => concernId },
    {
      kind: "line",
      name: "document",
      label: "The title of the formal document",
      hint: "As it stands on it, with its date, e.g. Attendance letter, 9 November 2026. The document itself stays where your provider keeps it.",
    },
  ],
  said: () => ({ what: "The document is named: the concern rests on it." }),
};
