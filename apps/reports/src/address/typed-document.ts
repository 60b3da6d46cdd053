/** A trusted document with the types of its answer and variables. */
export interface TypedDocument<Data, Variables> {
  /** SHA-256 of the text, in lower-case hexadecimal. */
  readonly id: string;
  readonly text: string;
  /** Never set: carries the types only. */
  readonly types?: (variables: Variables) => Data;
}
