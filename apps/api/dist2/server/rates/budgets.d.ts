import type { createClient } from "@redis/client";
import { type Balance, type Purse } from "../../graph/index.js";
import type { Allowances } from "./allowances.js";
/** Whose points are spent: for each kind that counts, who. */
export type Payers = Partial<Readonly<Record<keyof Allowances, string>>>;
/**
 * Who has spent how much. Counted in Redis where one is given, so that several processes count together; when it does not
 * answer, each process counts for itself until it does.
 */
export declare class Budgets {
    #private;
    constructor(allowances: Allowances, redis?: ReturnType<typeof createClient> | null);
    /** The purse of a request that these pay together: the emptiest one decides. */
    purse(payers: Payers): Purse;
    /** @throws Refusal RATE_LIMITED when one of the payers was found to have nothing left; nobody far away is asked */
    requireOpen(payers: Payers): void;
    /** @throws Refusal RATE_LIMITED when one of the payers has not enough left */
    spend(payers: Payers, points: number): Promise<Balance>;
}
