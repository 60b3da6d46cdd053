import type { DataSource, EntitySchema } from "typeorm";
import { OutsideUnit } from "./outside-unit.js";
import { retryCollisions } from "./retry.js";
import type { StatementListener, Statements } from "./statements.js";
import { asTenant, begin, type Tenant, type TransactionLimits } from "./tenant.js";
import { inTransaction } from "./transaction.js";
import type { ReadUnit, WriteUnit } from "./unit.js";

/** The one way to the rows: units of work, each one transaction under row security for one provider. */
export class Database {
  readonly #dataSource: DataSource;
  readonly #statements: Statements;
  readonly #close: () => Promise<void>;

  constructor(dataSource: DataSource, statements: Statements, close: () => Promise<void>) {
    this.#dataSource = dataSource;
    this.#statements = statements;
    this.#close = close;
  }

  /** A short read-only transaction; one for each batch of a loader. */
  async read<T>(
    tenant: Tenant,
    work: (unit: ReadUnit) => Promise<T>,
    limits?: TransactionLimits,
  ): Promise<T> {
    return inTransaction(this.#dataSource, `${begin("read only", limits)}; ${asTenant(tenant)}`, work);
  }

  /** One transaction for one act. With `isolation: "serializable"` the work may run several times before it commits. */
  async write<T>(
    tenant: Tenant,
    work: (unit: WriteUnit) => Promise<T>,
    limits?: TransactionLimits,
  ): Promise<T> {
    const opening = `${begin("read write", limits)}; ${asTenant(tenant)}`;
    return retryCollisions(() => inTransaction(this.#dataSource, opening, work));
  }

  /** A short read-only transaction before a provider is known: it can ask which providers a login belongs to. */
  identify<T>(work: (unit: OutsideUnit) => Promise<T>): Promise<T> {
    const opening = `${begin("read only")}; set local role reviewpoint_app`;
    return inTransaction(this.#dataSource, opening, (unit) => work(new OutsideUnit(unit, "reviewpoint_app")));
  }

  /** One transaction as the owner of the schema: providers, logins and memberships, which no request can touch. */
  administer<T>(work: (unit: OutsideUnit) => Promise<T>, limits?: TransactionLimits): Promise<T> {
    const opening = begin("read write", limits);
    return inTransaction(this.#dataSource, opening, (unit) => work(new OutsideUnit(unit, "none")));
  }

  /** Hears the text of every statement until the returned function is called. */
  onStatement(listener: StatementListener): () => void {
    return this.#statements.listen(listener);
  }

  /** What TypeORM knows of a table: property names, column names, types. Never used to run anything. */
  tableOf(table: EntitySchema) {
    return this.#dataSource.getMetadata(table);
  }

  /** Lets go of every connection and, where this process opened it, of the embedded database. */
  close(): Promise<void> {
    return this.#close();
  }
}
