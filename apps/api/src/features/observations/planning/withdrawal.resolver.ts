import sql from "sql-template-tag";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { rowsOfObservations } from "../observation/rows-of-observations.js";
import { isKnown, type ShownObservation } from "../observation/show-observation.js";
import { observationGuards } from "../observations.guards.js";
import { observationWithdrawalTable } from "./withdrawal.table.js";
import { ObservationWithdrawalType, type ShownWithdrawal } from "./withdrawal.type.js";

const withdrawalsOf = rowsOfObservations(
  observationWithdrawalTable,
  observationGuards.ObservationWithdrawal,
  sql`observation_withdrawal.withdrawn_at`,
);

/** Whether observations were taken back. */
@Resolver(() => ObservationType)
export class ObservationWithdrawalsResolver {
  @Batched()
  @FieldResolver(() => ObservationWithdrawalType, {
    nullable: true,
    description: "That it was taken back, and why; null where it was not.",
  })
  async withdrawal(
    @Root() observations: readonly ShownObservation[],
    @Ctx() context: GraphContext,
  ): Promise<(ShownWithdrawal | null)[]> {
    const ids = observations.map(({ id }) => id);
    const lists = await loadAll(withdrawalsOf, ids, context);
    const bit = bitsOf(observationGuards.ObservationWithdrawal).reason;
    return observations.map(({ asOf }, at) => {
      const found = lists[at]?.find(({ withdrawnAt }) => isKnown(withdrawnAt, asOf));
      if (found === undefined) return null;
      return (found.masked & bit) === 0 ? found : { ...found, reason: null };
    });
  }
}

@Resolver(() => ObservationWithdrawalType)
export class ObservationWithdrawalResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who took it back." })
  withdrawnBy(@Root() withdrawals: readonly ShownWithdrawal[], @Ctx() context: GraphContext) {
    return peopleOf(
      withdrawals.map((row) => ({ id: row.withdrawnBy, row })),
      { guards: observationGuards.ObservationWithdrawal, part: "withdrawnBy" },
      context,
    );
  }
}
