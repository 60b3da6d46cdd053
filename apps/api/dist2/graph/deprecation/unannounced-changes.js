import { DangerousChangeType, findBreakingChanges, findDangerousChanges } from "graphql";
import { deprecatedPlaces } from "./deprecated-places.js";
/**
 * What of a schema breaks clients of the released one without having been deprecated there, a sentence each.
 *
 * What may go: a field, argument, input field or enum value that the release marks as deprecated, and a type to which
 * nothing else in the release leads. Changed defaults break too: the same question gets another answer.
 *
 * @example unannouncedChanges(buildSchema("type Query { a: Int b: Int }"), buildSchema("type Query { a: Int }"))
 *   // => ["Query.b was removed."]
 */
export function unannouncedChanges(released, next) {
    const announced = deprecatedPlaces(released);
    const defaults = findDangerousChanges(released, next).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE);
    return [...findBreakingChanges(released, next), ...defaults]
        .map(({ description }) => description)
        .filter((description) => !announced.has(placeOf(description)))
        .toSorted();
}
/** The place that one of graphql's sentences is about, e.g. `Hub.code`, `Hub.schools(first)`, `Role.MENTOR`, `Hub`. */
function placeOf(description) {
    const value = /^(\w+) was removed from enum type (\w+)\.$/.exec(description);
    if (value)
        return `${value[2]}.${value[1]}`;
    const argument = /^(\w+\.\w+) arg (\w+) /.exec(description);
    if (argument)
        return `${argument[1]}(${argument[2]})`;
    return /^(\w+(?:\.\w+)?) (?:was removed\.|changed type )/.exec(description)?.[1] ?? description;
}
//# sourceMappingURL=unannounced-changes.js.map