import type { GraphContext } from "../../../graph/context.js";
import { type ShownObservation } from "../observation/show-observation.js";
import { type ShownWithdrawal } from "./withdrawal.type.js";
/** Whether observations were taken back. */
export declare class ObservationWithdrawalsResolver {
    withdrawal(observations: readonly ShownObservation[], context: GraphContext): Promise<(ShownWithdrawal | null)[]>;
}
export declare class ObservationWithdrawalResolver {
    withdrawnBy(withdrawals: readonly ShownWithdrawal[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
