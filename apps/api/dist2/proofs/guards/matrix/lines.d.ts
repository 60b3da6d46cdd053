import { type AccessRole, type SeenThing } from "@reviewpoint/domain/access";
/**
 * A line of the authorisation matrix, written by hand: which relations let each role have a field of the graph. `o` own,
 * `c` caseload, `s` school, `j` subject, `h` hub, `*` all of them and the provider, `-` none.
 */
export interface MatrixLine {
    /** e.g. `Trainee.name`, or `Query.people(filter.search)` for what an argument asks. */
    readonly field: string;
    /** What the tables are asked; null for what is open to every member. */
    readonly thing: SeenThing | null;
    readonly cells: Readonly<Record<AccessRole, string>>;
}
/** Every line. @throws RangeError for one that cannot be read. */
export declare const matrixLines: readonly MatrixLine[];
