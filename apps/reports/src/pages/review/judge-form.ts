import { rowsOf } from "../../forms/declare/field.js";
import type { Form } from "../../forms/declare/form.js";
import { RecordJudgementsDocument } from "../../generated/documents.js";
import type { StrandToJudge, ToJudge } from "./judged.js";

interface SentRow {
  readonly strandId: string;
  readonly levelId: string;
  readonly evidence: string;
}

/** What is judged, a strand a row; a row that nobody changed is not judged again. */
export const judgeForm: Form<ToJudge> = {
  act: "record-judgements",
  document: RecordJudgementsDocument as never,
  button: (_, { words }) => `Record these ${words.many("judgement")}`,
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "kept", name: "reviewPointId", value: ({ review }) => review.reviewPoint.id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ review }) => review.version },
    {
      kind: "day",
      name: "judgedOn",
      label: "The day of what you judge",
      value: (_, { frame }) => frame.provider.today,
    },
    rowsOf<ToJudge, StrandToJudge>({
      name: "judgements",
      rows: ({ strands }) => strands,
      leaveOut: (row) => row["levelId"] === row["levelWas"] && row["evidence"] === row["evidenceWas"],
      legend: ({ strand }) => strand.name,
      hint: ({ standing }) =>
        standing?.expectedLevel ? `Expected here: ${standing.expectedLevel.name}` : null,
      of: [
        { kind: "kept", name: "strandId", value: ({ strand }) => strand.id },
        { kind: "kept", name: "levelWas", value: ({ standing }) => standing?.level?.id ?? null },
        { kind: "kept", name: "evidenceWas", value: ({ standing }) => standing?.judgement?.evidence ?? null },
        {
          kind: "pick",
          name: "levelId",
          label: (_, { words }) => `The ${words.one("level")}`,
          value: ({ standing }) => standing?.level?.id ?? null,
          options: ({ strand, levels }) =>
            levels.map(({ id, name }) => {
              const looks = strand.descriptors.find(({ level }) => level.id === id)?.body;
              return { value: id, label: name, ...(looks ? { hint: looks } : {}) };
            }),
        },
        {
          kind: "words",
          name: "evidence",
          label: "What it rests on",
          lines: 4,
          value: ({ standing }) => standing?.judgement?.evidence ?? null,
        },
      ],
    }),
  ],
  input: ({ judgedOn, judgements, ...input }) => ({
    ...input,
    judgements: (judgements as readonly SentRow[]).map(({ strandId, levelId, evidence }) => ({
      ...{ strandId, levelId, evidence, judgedOn },
    })),
  }),
  said: (done, _, { words }) => {
    const { judgements } = done as { judgements: readonly object[] };
    return {
      what: `${words.count(judgements.length, "judgement")} ${judgements.length === 1 ? "is" : "are"} recorded.`,
      told: "What stood there before stays on record. No letter goes out.",
    };
  },
};
