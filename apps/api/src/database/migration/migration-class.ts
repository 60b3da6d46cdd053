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
export function recordedName(migration: Migration): string {
  return `${migration.title}:${migration.sha256}:${String(migration.number).padStart(13, "0")}`;
}

/** A class that runs the file's text as it stands, forward only. */
export function migrationClass(migration: Migration): MigrationClass {
  return class implements MigrationInterface {
    readonly name = recordedName(migration);
    async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
      await runner.query(migration.sql);
    }
    async down(): Promise<void> {
      throw new Error(`${this.name}: migrations go forward only; restore a backup instead`);
    }
  };
}
