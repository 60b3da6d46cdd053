/**
 * A cursor names the row it stands behind, and nothing else: no sort key, so that a link never carries a name.
 * The row's place is looked up when the next page is asked for, and so survives rows that come and go.
 */
export declare function cursorOf(kind: string, key: string): string;
/**
 * The key in a cursor of this kind.
 *
 * @throws Refusal BAD_CURSOR for text that is not a cursor, or is one of another list.
 */
export declare function readCursor(kind: string, cursor: string): string;
