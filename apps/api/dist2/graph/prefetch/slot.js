/**
 * Where a row carries the value of a field: the same field with other arguments is another slot.
 * The order of arguments is the schema's, not the document's.
 */
export function slotOf(field, given) {
    if (field.args.length === 0)
        return `→${field.name}`;
    return `→${field.name}${JSON.stringify(field.args.map(({ name }) => given[name] ?? null))}`;
}
/** A failure met while reading ahead: carried to the field that needed the value, and thrown there. */
export class ReadAheadFailure {
    cause;
    constructor(cause) {
        this.cause = cause;
    }
}
//# sourceMappingURL=slot.js.map