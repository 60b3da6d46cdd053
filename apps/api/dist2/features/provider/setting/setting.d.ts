/** Something that a provider may set, under a key of its own. The rooms that ask for it say what it has to be. */
export interface Setting<Value> {
    readonly key: string;
    /** What holds where the provider has set nothing. */
    readonly usual: Value;
    /** What it has to be, e.g. `a whole number from 0`. */
    readonly expected: string;
    /** What a provider's value says. @throws TypeError when it cannot be read */
    readonly read: (value: unknown) => Value;
}
/** A setting that is what the provider wrote, where that has the right shape. */
export declare const settingOf: <Value>(key: string, usual: Value, expected: string, isRight: (value: unknown) => value is Value) => Setting<Value>;
/** A whole number. @param least the smallest that can be set */
export declare const countSetting: (key: string, usual: number, { least, most }?: {
    readonly least?: number;
    readonly most?: number;
}) => Setting<number>;
/** One of some words. */
export declare const wordSetting: <Word extends string>(key: string, usual: Word, words: readonly Word[]) => Setting<Word>;
/** Yes or no. */
export declare const flagSetting: (key: string, usual: boolean) => Setting<boolean>;
/** A list in which each item is of a shape. */
export declare const listOf: <Item>(isItem: (value: Readonly<Record<string, unknown>>) => boolean) => (value: unknown) => value is readonly Item[];
