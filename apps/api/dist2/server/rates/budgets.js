import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, } from "rate-limiter-flexible";
import { rateLimited } from "../../graph/index.js";
import { Spent } from "./spent.js";
/** The least that a request pays. */
const leastPoints = 10;
/**
 * Who has spent how much. Counted in Redis where one is given, so that several processes count together; when it does not
 * answer, each process counts for itself until it does.
 */
export class Budgets {
    #counters = new Map();
    #spent = new Spent();
    constructor(allowances, redis = null) {
        for (const [kind, allowance] of Object.entries(allowances)) {
            if (allowance === null)
                continue;
            const options = {
                ...{ keyPrefix: `reviewpoint:${kind}`, points: allowance.points, duration: allowance.seconds },
            };
            const memory = new RateLimiterMemory(options);
            const shared = { storeClient: redis, useRedisPackage: true, rejectIfRedisNotReady: true };
            const limiter = redis === null ? memory : new RateLimiterRedis({ ...options, ...shared, insuranceLimiter: memory });
            this.#counters.set(kind, { allowance, limiter });
        }
    }
    /** The purse of a request that these pay together: the emptiest one decides. */
    purse(payers) {
        return { spend: (points) => this.spend(payers, Math.max(leastPoints, points)) };
    }
    /** @throws Refusal RATE_LIMITED when one of the payers was found to have nothing left; nobody far away is asked */
    requireOpen(payers) {
        for (const [kind, payer, { allowance }] of this.#of(payers)) {
            const wait = this.#spent.waitOf(`${kind}:${payer}`);
            if (wait > 0)
                throw rateLimited(allowance, Math.ceil(wait / 1000));
        }
    }
    /** @throws Refusal RATE_LIMITED when one of the payers has not enough left */
    async spend(payers, points) {
        const balances = await Promise.all(this.#of(payers).map(([kind, payer, counter]) => this.#take(`${kind}:${payer}`, payer, counter, points)));
        const unlimited = {
            limit: Number.MAX_SAFE_INTEGER,
            remaining: Number.MAX_SAFE_INTEGER,
            resetsInSeconds: 0,
        };
        return balances.reduce((least, one) => (one.remaining < least.remaining ? one : least), unlimited);
    }
    async #take(key, payer, { allowance, limiter }, points) {
        try {
            const { remainingPoints, msBeforeNext } = await limiter.consume(payer, points);
            return {
                limit: allowance.points,
                remaining: remainingPoints,
                resetsInSeconds: Math.ceil(msBeforeNext / 1000),
            };
        }
        catch (refusal) {
            if (!(refusal instanceof RateLimiterRes))
                throw refusal;
            this.#spent.note(key, refusal.msBeforeNext);
            throw rateLimited(allowance, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
        }
    }
    #of(payers) {
        return Object.entries(payers).flatMap(([kind, payer]) => {
            const counter = this.#counters.get(kind);
            return counter ? [[kind, payer, counter]] : [];
        });
    }
}
//# sourceMappingURL=budgets.js.map