import { type FrameworkViolationCode, frameworkPhrases } from "../refusals.js";

/** What can be wrong with a CASE package, in words that follow the place and the bad value. */
export const casePhrases = {
  ...frameworkPhrases,
  "missing-field": "this field is required",
  "wrong-type": "this is not the kind of value that belongs here",
  "not-a-uuid": "an identifier is a UUID in lower case",
  "not-a-uri": "a URI begins with its scheme, e.g. https:",
  "not-a-timestamp": "a timestamp is written in ISO 8601 with a zone",
  "unknown-case-version":
    "this version of CASE is not one that is read: leave the field out for 1.0, or write 1.1",
  "repeated-identifier": "another record has this identifier already",
  "unknown-association-type": "this is not an association of CASE; extensions are written ext:…",
  "unknown-item-type": "items are of the type Framework, Strand, Stage, Level, Statement or Expected level",
  "unknown-node": "no record of this package has this identifier",
  "not-one-parent": "an item of this type is a child (isChildOf) of exactly one record",
  "wrong-parent": "an item of this type is not a child of a record like this",
  "circular-children": "an item cannot be its own ancestor",
  "not-one-framework": "a package holds exactly one item of the type Framework",
  "not-one-stage": "a statement is part (isPartOf) of exactly one stage",
  "not-one-level": "an expected level has exactly one level (hasSkillLevel)",
} as const;

/** Machine-readable name of what is wrong with a CASE package. */
export type CaseViolationCode = keyof typeof casePhrases | FrameworkViolationCode;

/** One thing that is wrong with a CASE package, and where. */
export interface CaseViolation {
  readonly code: CaseViolationCode;
  /** Path of the value, e.g. `CFItems[3].identifier`; of the framework once the package itself is sound. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}
