/** A pointer from a strand to a section of a national document. Mapped to, never scored against. */
export interface FrameworkMapping {
  readonly strandCode: string;
  readonly scheme: MappingScheme;
  /** Section within the scheme, e.g. `S2` or `TS7`. */
  readonly section: string;
}

/** Core Content Framework, its successor ITTECF, and the Teachers' Standards. */
export type MappingScheme = "CCF" | "ITTECF" | "TS";
