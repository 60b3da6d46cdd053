/** A guard in a compiled file that can be deleted. */
export interface Deletion {
    /** Where it stands and what it is, e.g. `partnership/person/person.query.js:27 reachedPeople(viewer, reach)`. */
    readonly name: string;
    /** What of the file is the guard: from a place in the text to behind another one. */
    readonly from: number;
    readonly to: number;
    /** The text that stands in its place once it is deleted. */
    readonly instead: string;
    /** Whether it is a part of a statement, inside a template, and not a value. */
    readonly isSql: boolean;
}
/** The guards of a compiled file: what limits rows to a scope, and what masks a part of them. */
export declare function deletions(file: string, text: string): Deletion[];
