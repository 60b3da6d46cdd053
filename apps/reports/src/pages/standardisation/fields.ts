import { type Field, type KeptField, rowsOf } from "../../forms/declare/field.js";
import type { NamedPerson } from "../people-by-name.js";
import type { MarkScale } from "../exercises/policy/grades.js";

/** A script as it is named. */
export interface ScriptToName {
  readonly label: string;
  readonly agreed: string | null;
  readonly document: string | null;
}

/** What the fields of an exercise are filled from. */
export interface ToName {
  readonly title: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly scripts: readonly ScriptToName[];
  readonly scale: Omit<MarkScale, "bands">;
  readonly people: readonly NamedPerson[];
  readonly participantIds: readonly string[];
}

/** Scripts that a form has room for. */
const mostScripts = 6;

/** The scale, which the browser asks before it sends; the graph knows it. */
export const scaleFields: readonly KeptField<Pick<ToName, "scale">>[] = [
  { kind: "kept", name: "lowest", value: ({ scale }) => scale.lowest },
  { kind: "kept", name: "highest", value: ({ scale }) => scale.highest },
  { kind: "kept", name: "step", value: ({ scale }) => scale.step },
];

/** What of a form is sent: all but the scale. */
export function withoutScale(input: Record<string, unknown>): Record<string, unknown> {
  const { lowest, highest, step, ...sent } = input;
  return sent;
}

export const titleField: Field<ToName> = {
  ...{ kind: "line", name: "title", label: "What it is called", value: ({ title }) => title },
  hint: "For instance: Before marking, spring.",
};

export const dayFields: readonly Field<ToName>[] = [
  {
    kind: "day",
    name: "opensOn",
    label: "First day of marking the scripts",
    value: ({ opensOn }) => opensOn,
  },
  {
    kind: "day",
    name: "closesOn",
    label: "Last day of marking the scripts",
    value: ({ closesOn }) => closesOn,
  },
];

/** Scripts with their agreed marks; one without a mark is none. */
export const scriptRows: Field<ToName> = rowsOf<ToName, ScriptToName & Pick<ToName, "scale">>({
  name: "scripts",
  rows: ({ scripts, scale }) =>
    Array.from({ length: Math.max(mostScripts, scripts.length) }, (_, at) => ({
      ...(scripts[at] ?? { label: `Script ${String.fromCharCode(65 + at)}`, agreed: null, document: null }),
      scale,
    })),
  legend: ({ label }) => label,
  leaveOut: ({ agreed, document }) => agreed === "" && document === "",
  of: [
    {
      ...{ kind: "line", name: "label", label: ({ label }) => `What ${label} is called` },
      value: ({ label }) => label,
    },
    {
      ...{
        kind: "line",
        name: "agreed",
        optional: true,
        label: ({ label }) => `The mark agreed for ${label}`,
      },
      value: ({ agreed }) => agreed,
      hint: ({ scale }) => `From ${scale.lowest} to ${scale.highest}, in steps of ${scale.step}.`,
    },
    {
      ...{ kind: "line", name: "document", optional: true },
      label: ({ label }) => `The document in which ${label} is read`,
      value: ({ document }) => document,
    },
  ],
});

/** Scripts that somebody has marked: they are sent as they are. */
export const keptScripts: Field<ToName> = rowsOf<ToName, ScriptToName>({
  name: "scripts",
  rows: ({ scripts }) => scripts,
  legend: ({ label }) => label,
  of: [
    { kind: "kept", name: "label", value: ({ label }) => label },
    { kind: "kept", name: "agreed", value: ({ agreed }) => agreed },
    { kind: "kept", name: "document", value: ({ document }) => document },
  ],
});

export const participantsField: Field<ToName> = {
  ...{ kind: "ticks", name: "participantIds", label: "Who marks them" },
  hint: "Whoever is about to mark or to moderate this assignment. You know the agreed marks, and so are not among them.",
  value: ({ participantIds }) => participantIds.join(","),
  options: ({ people }) => people.map(({ id, name }) => ({ value: id, label: name })),
};

/** The field for what a refusal is about, where they differ. */
export const places = { scripts: "scripts.0.agreed", "participantIds.*": "participantIds" } as const;
