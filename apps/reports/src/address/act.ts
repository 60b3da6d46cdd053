import type { TypedDocument } from "./typed-document.js";

/** What a form sent, by the names of its fields. */
export type Sent = Readonly<Record<string, string>>;

/** Why something was not done, and the field that it is about; `""` where it is about the whole form. */
export interface FormRefusal {
  readonly field: string;
  readonly message: string;
}

/** Something that a form of a page does. */
export interface Act<Knowing> {
  /** A mutation whose answer stands under the name `done`. */
  readonly document: TypedDocument<unknown, never>;
  /** The mutation's input, or why nothing can be asked for yet. */
  input(sent: Sent, context: Knowing): object | FormRefusal;
  /** The form's field for a field of the input, where they differ. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What became of what a form sent. */
export interface Outcome {
  /** The act's name on its page. */
  readonly act: string;
  readonly sent: Sent;
  /** null when it was done. */
  readonly refusal: FormRefusal | null;
  /** What the mutation answered; null when it was refused. */
  readonly done: Readonly<Record<string, unknown>> | null;
}
