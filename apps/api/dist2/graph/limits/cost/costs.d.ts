/** What a field or a type of objects declares of its own cost; whatever it leaves out has a default. */
export interface DeclaredCost {
    /** Points for the field itself, once for each place of the document that selects it; for each object of a type. */
    readonly weight?: number;
    /** How many rows a list without `first` is reckoned to hold for each parent. */
    readonly assumedSize?: number;
    /** Points for each element of the list given to the argument of that name, or for its one value. */
    readonly perArgument?: Readonly<Record<string, number>>;
}
/**
 * Declares what a field or a type of objects costs, where the default is not near. A point is about ten microseconds of
 * work, that of one row of a list with its usual fields; `npm run bench -- --only cost` prints how long a point takes,
 * question by question.
 *
 * @example
 * // @Costs({ weight: 600, assumedSize: 100, perArgument: { by: 200 } })
 * // @Query(() => [ProgressCellType], …)
 */
export declare function Costs(declared: DeclaredCost): MethodDecorator & PropertyDecorator & ClassDecorator;
