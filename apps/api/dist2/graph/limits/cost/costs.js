import { Extensions } from "type-graphql";
/**
 * Declares what a field or a type of objects costs, where the default is not near. A point is about ten microseconds of
 * work, that of one row of a list with its usual fields; `npm run bench -- --only cost` prints how long a point takes,
 * question by question.
 *
 * @example
 * // @Costs({ weight: 600, assumedSize: 100, perArgument: { by: 200 } })
 * // @Query(() => [ProgressCellType], …)
 */
export function Costs(declared) {
    return Extensions({ cost: declared });
}
//# sourceMappingURL=costs.js.map