import sql, { empty, raw } from "sql-template-tag";
/**
 * The condition that a row was known at an instant, to follow other conditions; nothing where the record is asked as it is.
 *
 * @param column in which the row says when it came in.
 */
export function knownAt(asOf, column = "recorded_at") {
    return asOf === null ? empty : sql ` and ${raw(column)} <= ${asOf}::timestamptz`;
}
//# sourceMappingURL=known-at.js.map