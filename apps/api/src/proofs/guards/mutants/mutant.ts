/** Something that guards, taken away. */
export interface Mutant {
  /** What is taken away, e.g. `the guard Query.hubs`. */
  readonly name: string;
  /** Takes it away, asks whether any test tells, and puts it back. */
  readonly isNoticed: () => Promise<boolean>;
}
