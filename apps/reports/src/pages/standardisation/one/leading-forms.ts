import type { KeptField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import {
  ChangeStandardisationDocument,
  ReleaseStandardisationDocument,
  type StandardisationFactsFragment,
} from "../../../generated/documents.js";
import {
  dayFields,
  keptScripts,
  participantsField,
  places,
  scaleFields,
  scriptRows,
  titleField,
  type ToName,
  withoutScale,
} from "../fields.js";

type Led = Pick<StandardisationFactsFragment, "id" | "version">;

/** An exercise as it was read: which one, and at which version. */
const asRead: readonly KeptField<Led>[] = [
  { kind: "kept", name: "standardisationId", value: ({ id }) => id },
  { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
];

const common = {
  document: ChangeStandardisationDocument as never,
  button: "Change this exercise",
  check: "standard-scripts",
  places,
  input: withoutScale,
  said: () => ({ what: "The exercise is changed.", told: "No letter goes out." }),
} as const;

/** Changes all of an exercise, while nobody has marked a script. */
export const changeForm: Form<ToName & Led> = {
  ...common,
  act: "change-standardisation",
  fields: [...asRead, ...scaleFields, titleField, ...dayFields, scriptRows, participantsField],
};

/** Changes what can still be changed when somebody has marked a script. */
export const changeLaterForm: Form<ToName & Led> = {
  ...common,
  act: "change-standardisation-later",
  fields: [...asRead, ...scaleFields, titleField, ...dayFields, keptScripts, participantsField],
};

/** Ends the marking and releases results. */
export const releaseForm: Form<Led> = {
  act: "release-standardisation",
  document: ReleaseStandardisationDocument as never,
  button: "Release the results",
  confirm: {
    opens: "Release the results",
    loses:
      "Nobody marks a script of this exercise any more. Whoever took part sees the agreed marks and their own result; you see everybody’s. It cannot be taken back.",
  },
  fields: asRead,
  said: () => ({
    what: "The results are released.",
    told: "Each who took part sees their own on this page; no letter goes out. Talk them through before anybody marks.",
  }),
};
