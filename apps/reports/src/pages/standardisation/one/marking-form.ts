import { rowsOf } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { RecordTrialMarksDocument, type StandardisationFactsFragment } from "../../../generated/documents.js";
import type { MarkScale } from "../../exercises/policy/grades.js";
import { scaleFields, withoutScale } from "../fields.js";
import { scripts } from "../words.js";

type Script = StandardisationFactsFragment["scripts"][number];

/** What somebody marks, and on which scale. */
export interface ToMark extends StandardisationFactsFragment {
  readonly scale: Omit<MarkScale, "bands">;
}

interface Row {
  readonly script: Script;
  /** What they gave it last; null for nothing yet. */
  readonly given: string | null;
  readonly scale: Omit<MarkScale, "bands">;
}

/** Records what the reader gives the scripts; what they gave before can be given anew. */
export const markingForm: Form<ToMark> = {
  act: "mark-scripts",
  document: RecordTrialMarksDocument as never,
  button: "Record these marks",
  check: "trial-marks",
  fields: [
    { kind: "kept", name: "standardisationId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ ownVersion }) => ownVersion },
    ...scaleFields,
    rowsOf<ToMark, Row>({
      name: "marks",
      rows: ({ scripts: all, participants, scale }) =>
        all.map((script) => {
          const mark = participants[0]?.marks.find(({ scriptId }) => scriptId === script.id);
          return { script, scale, given: mark?.given ?? null };
        }),
      legend: ({ script }) => script.label,
      hint: ({ script }) => (script.document === null ? null : `Read it in ${script.document}.`),
      of: [
        { kind: "kept", name: "scriptId", value: ({ script }) => script.id },
        {
          ...{ kind: "line", name: "given", optional: true },
          label: ({ script }) => `Your mark for ${script.label}`,
          hint: ({ scale }) => `From ${scale.lowest} to ${scale.highest}, in steps of ${scale.step}.`,
          value: ({ given }) => given,
        },
      ],
    }),
  ],
  places: { marks: "marks.0.given" },
  input: withoutScale,
  said: (done) => {
    const { scripts: all, participants } = done["standardisation"] as {
      readonly scripts: readonly object[];
      readonly participants: readonly { readonly marked: number }[];
    };
    const marked = participants[0]?.marked ?? 0;
    return {
      what: `Your marks are recorded: ${marked} of ${scripts(all.length)}.`,
      told: "Nobody sees them before results are released; until then you can give a mark anew.",
    };
  },
};
