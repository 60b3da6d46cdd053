/** Something with a code and a name, found by either. */
export interface Named {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
/** Things found by name and code, whatever their case. */
export declare function byWord(all: readonly Named[]): Map<string, Named>;
/** The names that can be written, as a sentence. */
export declare function writeOneOf(known: ReadonlyMap<string, {
    readonly name: string;
}>): string;
