import type { Database } from "../../../database/index.js";
import type { ImportRequest } from "../import-request.js";
import type { Surroundings } from "../surroundings.js";
/** The example files that the guide shows. */
export declare const examples: string;
export declare const surroundingsFor: (database: Database, today?: string) => Surroundings;
/** Imports of one provider's files into a database, and questions to it. */
export declare function importsInto(database: Database, slug?: string): {
    bring: (path: string, more?: Partial<ImportRequest>, today?: string) => Promise<import("../index.js").ImportReport>;
    rows: <Row>(sql: string) => Promise<Row[]>;
};
