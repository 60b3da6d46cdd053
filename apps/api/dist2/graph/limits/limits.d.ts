/** How large a document may be. Each number is refused with status 400, a code and a sentence when passed. */
export interface Limits {
    /** Fields within fields. */
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    /** Fields in all, those of fragments counted once for every spread. */
    readonly fields: number;
    /** Words and signs, counted while the text is read. */
    readonly tokens: number;
    /** Rows that the pages asked for could hold together, counted with the variables. */
    readonly nodes: number;
    /** Points that one operation may cost, counted with the variables. */
    readonly cost: number;
}
/** The limits of a served graph. */
export declare const servedLimits: Limits;
/** Who may ask about the schema itself: whoever is signed in, everyone, or nobody. */
export type Introspection = "signed in" | "everyone" | "nobody";
