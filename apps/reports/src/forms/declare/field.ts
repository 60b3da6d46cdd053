import type { Sent } from "../../address/act.js";
import type { Context } from "../../address/page.js";

/** A value, or how it comes from what the form is about. */
export type From<Subject, Value> = Value | ((subject: Subject, context: Context) => Value);

/** One thing to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What it means, shown beside it where options stand below one another. */
  readonly hint?: string;
  /** Options with the same heading stand together. */
  readonly under?: string;
}

interface Asked<Subject> {
  /** The path of the input that it fills, e.g. `heldOn` or `draft.action`. */
  readonly name: string;
  readonly label: From<Subject, string>;
  readonly hint?: From<Subject, string | null>;
  /** What is recorded, or proposed; null for nothing. */
  readonly value?: From<Subject, string | number | boolean | null>;
  /** May be left empty: then null is sent. */
  readonly optional?: true;
  /** Whether it is there at all. */
  readonly when?: (subject: Subject, context: Context) => boolean;
}

/** A field that people fill in. */
export type AskedField<Subject> =
  | (Asked<Subject> & { readonly kind: "line" | "day" | "count" | "tick" })
  /** Several lines of words. */
  | (Asked<Subject> & { readonly kind: "words"; readonly lines?: number })
  /** One of many, in a list that opens. */
  | (Asked<Subject> & { readonly kind: "choice"; readonly options: From<Subject, readonly Option[]> })
  /** A file: one that the reader has added, or adds here, about somebody. */
  | (Asked<Subject> & {
      readonly kind: "file";
      readonly options: From<Subject, readonly Option[]>;
      /** The id of the trainee about whom it is. */
      readonly about: From<Subject, string>;
    })
  /** One of a few, all in view with what they mean. */
  | (Asked<Subject> & { readonly kind: "pick"; readonly options: From<Subject, readonly Option[]> })
  /** Any of a few; the input has the list of their values. */
  | (Asked<Subject> & {
      readonly kind: "ticks";
      readonly options: From<Subject, readonly Option[]>;
      readonly as?: "number";
    });

/** A field that nobody sees: whom it is about, and at which version it was read. */
export interface KeptField<Subject> {
  readonly kind: "kept";
  readonly name: string;
  readonly value: From<Subject, string | number | boolean | null>;
  readonly as?: "number" | "truth";
}

/** A list of the same fields, named `targets.0.action`, `targets.1.action` and so on. A row left empty is left out. */
export interface RowsField<Subject, Row> {
  readonly kind: "rows";
  readonly name: string;
  readonly rows: (subject: Subject, context: Context) => readonly Row[];
  readonly legend: From<Row, string>;
  readonly hint?: From<Row, string | null>;
  readonly of: readonly (AskedField<Row> | KeptField<Row>)[];
  /** Whether a row is left out although something stands in it, by what was sent of it: e.g. where nobody changed it. */
  readonly leaveOut?: (row: Sent) => boolean;
}

/** The same when it is not known what a row is about. */
export type AnyRows<Subject> = Omit<RowsField<Subject, never>, "rows"> & {
  readonly rows: (subject: Subject, context: Context) => readonly unknown[];
};

export type Field<Subject> = AskedField<Subject> | KeptField<Subject> | AnyRows<Subject>;

/** A list in a form; this alone knows what a row is about. */
export function rowsOf<Subject, Row>(field: Omit<RowsField<Subject, Row>, "kind">): AnyRows<Subject> {
  return { kind: "rows", ...field };
}
