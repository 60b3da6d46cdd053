import { type Tenant } from "./tenant.js";
import type { TransactionUnit, WriteUnit } from "./unit.js";
/** One transaction outside every provider, that may step into one. */
export declare class OutsideUnit {
    #private;
    /** `role` is what the transaction runs as outside: the app's own, or `none` for the owner of the schema. */
    constructor(unit: TransactionUnit, role: "reviewpoint_app" | "none");
    rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
    affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
    /** Works on one provider's rows in the same transaction, under row security, and steps out again. */
    within<T>(tenant: Tenant, work: (unit: WriteUnit) => Promise<T>): Promise<T>;
}
