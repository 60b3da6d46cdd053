/** Sixteen digits that change with every migration: the name of what was prepared from them. */
export declare function schemaDigest(): string;
