import { readPlans } from "./plan.query.js";
/** Plans as the record stood, each at its own instant: a question has one of these, or two. */
export async function plansAsOf(asked, context) {
    const found = new Map();
    for (const asOf of new Set(asked.map((one) => one.asOf))) {
        const ids = asked.flatMap((one) => (one.asOf === asOf && one.id !== null ? [one.id] : []));
        const plans = ids.length === 0 ? [] : await readPlans(context, { ids }, asOf);
        for (const plan of plans)
            found.set(`${plan.id} ${asOf}`, plan);
    }
    return asked.map(({ id, asOf }) => found.get(`${id} ${asOf}`) ?? null);
}
//# sourceMappingURL=plans-as-of.js.map