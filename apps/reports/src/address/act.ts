import type { TypedDocument } from "./typed-document.js";

/** What a form sent, by the names of its fields. */
export type Sent = Readonly<Record<string, string>>;

/** Why something was not done, and the field that it is about; `""` where it is about the whole form. */
export interface FormRefusal {
  readonly field: string;
  readonly message: string;
}

/** What is said when something was done. */
export interface Said {
  /** What happened, in a sentence. */
  readonly what: string;
  /** Who was told of it, in a sentence; absent where nobody was. */
  readonly told?: string;
  /** The form that takes it back, where the graph can supersede it. */
  readonly undo?: Undo;
}

/** A form that is sent as it stands. */
export interface Undo {
  /** The page of the act, a path of this app. */
  readonly at: string;
  readonly act: string;
  readonly on?: string;
  readonly button: string;
  readonly sent: Sent;
}

/** Something that a form of a page does. */
export interface Act<Knowing> {
  /** A mutation whose answer stands under the name `done`; null for a form that only asks the page to show more. */
  readonly document: TypedDocument<unknown, never> | null;
  /** The mutation's input, or why nothing can be asked for yet. */
  input(sent: Sent, context: Knowing): object | FormRefusal | readonly FormRefusal[];
  /** The form's field for a field of the input, where they differ. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The form's field for a path in the input; in its place {@link Act.fields} says it for the path's first step. */
  fieldOf?(path: readonly string[], sent: Sent): string;
  /** With it the answer to the form leads on to a page that says it, so that loading that page again sends nothing. */
  said?(done: Done, sent: Sent, context: Knowing): Said;
}

/** What a mutation answered. */
export type Done = Readonly<Record<string, unknown>>;

/** What became of what a form sent. */
export interface Outcome {
  /** The act's name on its page. */
  readonly act: string;
  readonly sent: Sent;
  /** Empty when it was done. */
  readonly refusals: readonly FormRefusal[];
  /** Whether somebody changed the same in the meantime: the page then shows both. */
  readonly isConflict: boolean;
  /** What the mutation answered; null when it was refused. */
  readonly done: Done | null;
}
