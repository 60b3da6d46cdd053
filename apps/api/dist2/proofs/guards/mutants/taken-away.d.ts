/** Asked by every guard of the features each time it is come by, with its name: is it taken away? */
export declare function isTakenAway(name: string): boolean;
/** Does something without some guards. */
export declare function without<Result>(names: readonly string[], doing: () => Promise<Result>): Promise<Result>;
/** The guards that are come by while something is done. */
export declare function metBy(doing: () => Promise<unknown>): Promise<ReadonlySet<string>>;
