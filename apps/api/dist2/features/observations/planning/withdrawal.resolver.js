var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql from "sql-template-tag";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { rowsOfObservations } from "../observation/rows-of-observations.js";
import { isKnown } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { observationWithdrawalTable } from "./withdrawal.table.js";
import { ObservationWithdrawalType } from "./withdrawal.type.js";
const withdrawalsOf = rowsOfObservations(observationWithdrawalTable, observationGuards.ObservationWithdrawal, sql `observation_withdrawal.withdrawn_at`);
/** Whether observations were taken back. */
let ObservationWithdrawalsResolver = class ObservationWithdrawalsResolver {
    async withdrawal(observations, context) {
        const ids = observations.map(({ id }) => id);
        const lists = await loadAll(withdrawalsOf, ids, context);
        const bit = bitsOf(observationGuards.ObservationWithdrawal).reason;
        return observations.map(({ asOf }, at) => {
            const found = lists[at]?.find(({ withdrawnAt }) => isKnown(withdrawnAt, asOf));
            if (found === undefined)
                return null;
            return (found.masked & bit) === 0 ? found : { ...found, reason: null };
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => ObservationWithdrawalType, {
        nullable: true,
        description: "That it was taken back, and why; null where it was not.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationWithdrawalsResolver.prototype, "withdrawal", null);
ObservationWithdrawalsResolver = __decorate([
    Resolver(() => ObservationType)
], ObservationWithdrawalsResolver);
export { ObservationWithdrawalsResolver };
let ObservationWithdrawalResolver = class ObservationWithdrawalResolver {
    withdrawnBy(withdrawals, context) {
        return peopleOf(withdrawals.map((row) => ({ id: row.withdrawnBy, row })), { guards: observationGuards.ObservationWithdrawal, part: "withdrawnBy" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who took it back." }),
    __param(0, Root()),
    __param(1, Ctx())
], ObservationWithdrawalResolver.prototype, "withdrawnBy", null);
ObservationWithdrawalResolver = __decorate([
    Resolver(() => ObservationWithdrawalType)
], ObservationWithdrawalResolver);
export { ObservationWithdrawalResolver };
//# sourceMappingURL=withdrawal.resolver.js.map