import type { AskedField, Option } from "./field.js";

export type { Option };
export type ShownKind = AskedField<never>["kind"] | "email" | "kept";

/** A field as it is shown: everything that depends on what the form is about has been asked. */
export interface ShownField {
  readonly kind: ShownKind;
  /** As it is sent, e.g. `targets.0.action`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  /** What is recorded or proposed; `""` for nothing. Of `ticks`, the chosen values with commas between. */
  readonly value: string;
  readonly optional: boolean;
  readonly lines: number;
  readonly options: readonly Option[];
  /** Of a file, the id of the trainee about whom it is; `""` of anything else. */
  readonly about: string;
}

/** A field, or a row of a list with its fields under one heading. */
export type Shown =
  | ShownField
  | {
      readonly kind: "row";
      readonly legend: string;
      readonly hint: string | null;
      readonly of: readonly ShownField[];
    };
