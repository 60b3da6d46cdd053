import type { GraphContext } from "../../../graph/context.js";
import { readPlans } from "./plan.query.js";
import type { ShownPlan } from "./show-plan.js";

/** A plan by id, and the instant as of which it is looked at; null for now. */
export interface AskedPlan {
  readonly id: string | null;
  readonly asOf: string | null;
}

/** Plans as the record stood, each at its own instant: a question has one of these, or two. */
export async function plansAsOf(
  asked: readonly AskedPlan[],
  context: GraphContext,
): Promise<(ShownPlan | null)[]> {
  const found = new Map<string, ShownPlan>();
  for (const asOf of new Set(asked.map((one) => one.asOf))) {
    const ids = asked.flatMap((one) => (one.asOf === asOf && one.id !== null ? [one.id] : []));
    const plans = ids.length === 0 ? [] : await readPlans(context, { ids }, asOf);
    for (const plan of plans) found.set(`${plan.id} ${asOf}`, plan);
  }
  return asked.map(({ id, asOf }) => found.get(`${id} ${asOf}`) ?? null);
}
