/** Rows in the order of the keys asked for; null where no row has the key. */
export declare function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[];
/** Rows gathered by key, in the order of the keys asked for; an empty list where no row has the key. */
export declare function gathered<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][];
