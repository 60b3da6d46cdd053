/** One act as a bench asks for it: its body, and who sends it; the administrator unless said. */
export interface Asked {
    readonly body: string;
    readonly by?: string;
}
/** What an act made beforehand: the id that its answer names. */
export type Made = string;
/** One act of those that are measured. */
export interface CommonAct {
    readonly name: string;
    /** The n-th write, from 1; nobody else makes it. `made` is what its `first` act answered with. */
    write(n: number, made: Made): Asked;
    /** What has to be there before it, made beforehand and not measured. */
    readonly first?: (n: number) => Asked;
    /** How many there can be; without limit unless said. With `first` no more than were made. */
    readonly most?: number;
}
/** The acts of an administrator. */
export declare const administratorActs: readonly CommonAct[];
