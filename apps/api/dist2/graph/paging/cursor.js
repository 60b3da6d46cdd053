import { Refusal } from "../refusals/refusal.js";
/**
 * A cursor names the row it stands behind, and nothing else: no sort key, so that a link never carries a name.
 * The row's place is looked up when the next page is asked for, and so survives rows that come and go.
 */
export function cursorOf(kind, key) {
    return Buffer.from(`${kind}:${key}`).toString("base64url");
}
/**
 * The key in a cursor of this kind.
 *
 * @throws Refusal BAD_CURSOR for text that is not a cursor, or is one of another list.
 */
export function readCursor(kind, cursor) {
    const text = Buffer.from(cursor, "base64url").toString("utf8");
    const key = text.startsWith(`${kind}:`) ? text.slice(kind.length + 1) : "";
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(key)) {
        throw new Refusal("BAD_CURSOR", `after: ${JSON.stringify(cursor.slice(0, 80))} is not a cursor of this list. Take endCursor from a page of it.`);
    }
    return key;
}
//# sourceMappingURL=cursor.js.map