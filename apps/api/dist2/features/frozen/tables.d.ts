/** The tables of what was frozen. */
export declare const frozenTables: readonly [import("typeorm").EntitySchema<import("../../graph/reading/stored.js").Stored<import("./view/frozen.table.js").FrozenRow>>, import("typeorm").EntitySchema<import("../../graph/reading/stored.js").Stored<import("./value/frozen-value.table.js").FrozenValueRow>>];
