import { asTenant, type Tenant } from "./tenant.js";
import type { TransactionUnit, WriteUnit } from "./unit.js";

/** One transaction outside every provider, that may step into one. */
export class OutsideUnit {
  readonly #unit: TransactionUnit;
  readonly #stepOut: string;

  /** `role` is what the transaction runs as outside: the app's own, or `none` for the owner of the schema. */
  constructor(unit: TransactionUnit, role: "reviewpoint_app" | "none") {
    this.#unit = unit;
    const nowhere = `set local "app.provider" = ''; set local "app.person" = ''; set local "app.purpose" = ''`;
    this.#stepOut = `set local role ${role}; ${nowhere}`;
  }

  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return this.#unit.rows<Row>(sql, parameters);
  }

  affected(sql: string, parameters?: readonly unknown[]): Promise<number> {
    return this.#unit.affected(sql, parameters);
  }

  /** Works on one provider's rows in the same transaction, under row security, and steps out again. */
  async within<T>(tenant: Tenant, work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    await this.#unit.send(asTenant(tenant));
    const result = await work(this.#unit);
    await this.#unit.send(this.#stepOut);
    return result;
  }
}
