import type { Framework } from "../framework.js";

/** The part of a framework that versions are compared by. */
export type ComparedVersion = Pick<
  Framework,
  "code" | "version" | "strands" | "stages" | "levels" | "statements"
>;

/** What of a framework can differ between two versions. */
export type ComparedKind = "strand" | "stage" | "level" | "statement";

/**
 * One thing that differs between two versions. What has the same code is the same thing; a statement's code is read within
 * its strand and stage, and one that leaves them under the same code, and for one place only, has moved.
 */
export type VersionChange =
  | {
      readonly code: "added" | "removed";
      readonly kind: ComparedKind;
      readonly place: string;
      readonly name: string;
    }
  | {
      readonly code: "renamed";
      readonly kind: ComparedKind;
      readonly place: string;
      readonly from: string;
      readonly to: string;
    }
  /** Another position or rank, or another strand or stage; `from` and `to` say which. */
  | {
      readonly code: "moved";
      readonly kind: ComparedKind;
      readonly place: string;
      readonly name: string;
      readonly from: string;
      readonly to: string;
    };
