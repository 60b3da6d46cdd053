import type { MigrationInterface } from "typeorm";
/** TypeORM takes migrations as classes and reads number and identity from the name. */
export type MigrationClass = new () => MigrationInterface;
/** One SQL file: its number, its word and the digest of its text. */
export interface Migration {
    readonly number: number;
    readonly title: string;
    readonly sql: string;
    /** SHA-256 of the text, hexadecimal. */
    readonly sha256: string;
}
/** The name under which TypeORM records a migration: what it is, its digest, and its number in thirteen digits. */
export declare function recordedName(migration: Migration): string;
/** A class that runs the file's text as it stands, forward only. */
export declare function migrationClass(migration: Migration): MigrationClass;
