/** Reads the fields of one object of a settings file, and names what is wrong with them. */
export declare class Fields {
    #private;
    /** `place` is how messages name the object, e.g. `issuers[0]`. */
    constructor(value: unknown, place: string);
    text(name: string): string;
    optionalText(name: string): string | null;
    oneOf<Choice extends string>(name: string, choices: readonly Choice[], usual: Choice): Choice;
    /** A whole number from 1 to `most`. */
    number(name: string, usual: number, most: number): number;
    optionalList(name: string): string[] | null;
    texts(name: string): Record<string, string>;
    /** An object whose values are texts or lists of texts; each becomes a list. */
    listsOfTexts(name: string): Record<string, readonly string[]>;
    inner(name: string): Fields | null;
    objects(name: string): unknown[];
    /** A misspelt field would otherwise be one that silently does nothing. */
    requireNothingElse(): void;
    wrong(name: string, remedy: string): RangeError;
}
