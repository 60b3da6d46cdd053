import type { AccessRole, SeenThing } from "@reviewpoint/domain/access";
import type { Asker } from "./asking-people.js";
import { type MatrixLine } from "./matrix/lines.js";
/**
 * What becomes of a question: the target is seen, or is not in the answer; the part asked about is hidden, and the answer
 * says why; or the question is refused, or the asker is unknown.
 */
export type Outcome = "seen" | "empty" | "hidden" | "refused" | "unknown asker";
/** Whether a line is of a part of rows, which is hidden rather than refused. */
export declare const isRowWise: ({ field, thing }: MatrixLine) => boolean;
/** A role and the relation that its place makes. */
export type HeldRole = Pick<Asker, "role" | "relation">;
/**
 * What the matrix says of a line to somebody with these roles. What an argument of a query asks is answered about those alone of whom
 * it may be asked; rows of small groups are left out for whoever may not be told of them.
 */
export declare function expectedOutcome(line: MatrixLine, roles: readonly HeldRole[]): Outcome;
/** What becomes of a line for a role that saw everything it may of the target, when the provider has taken away one thing. */
export declare function narrowedOutcome(line: MatrixLine, taken: SeenThing, role: AccessRole): Outcome;
/** The line of the guarded field by which a line's rows are met, or of the field whose argument it is. */
export declare function parentOf({ field }: MatrixLine): MatrixLine | null;
