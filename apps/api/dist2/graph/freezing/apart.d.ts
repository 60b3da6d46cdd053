/** What is about one trainee and stands apart from a frozen text, so that it can be erased. */
export interface Apart {
    /** SHA-256 over the salt and the value: what stands in the text in its place. */
    readonly digest: string;
    readonly salt: string;
    readonly value: unknown;
    readonly traineeId: string;
}
/**
 * Takes out of an answer every object that is about one trainee: the trainee, and whatever names one as its `trainee`.
 * In its place stands a salted digest, so that the rest can be kept as a text whose hash holds when the object is erased.
 */
export declare function setApart(answer: unknown, isTrainee: (id: string) => boolean, salt?: () => string): {
    readonly kept: unknown;
    readonly apart: readonly Apart[];
};
/**
 * Puts an answer together again. What was erased is left out of lists, and null elsewhere.
 *
 * @param values What stands apart, by digest.
 * @throws RangeError for a value that is not what its digest says.
 */
export declare function putTogether(kept: unknown, values: ReadonlyMap<string, Pick<Apart, "salt" | "value">>): {
    readonly answer: unknown;
    readonly erased: number;
};
/** Every text in an answer that may be an id. */
export declare function textsIn(value: unknown, found?: Set<string>): Set<string>;
