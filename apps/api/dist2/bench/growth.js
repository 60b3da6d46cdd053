import { buildGraphSchema } from "../features/build-graph-schema.js";
import { createExecute, createExecutor } from "../graph/index.js";
import { benchViewer } from "./filled/bench-viewer.js";
import { median } from "./median.js";
const question = {
    id: "cohort",
    text: `{ progress(where: { cohort: "C" }, by: [REVIEW_POINT, STRAND], measure: AT_EXPECTED, basis: JUDGED) {
    reviewPoint { code } strand { code } count denominator percent lower upper status } }`,
};
/** Asks how a cohort stands at every review point on every strand, of providers of growing size. */
export async function growth(database, providers, rounds) {
    const schema = buildGraphSchema();
    const presenter = {
        correlationId: () => "bench",
        report: (_, cause) => {
            throw cause;
        },
    };
    const execute = createExecute(schema, createExecutor(schema), database, presenter);
    const times = [];
    for (const { number } of providers) {
        const taken = [];
        for (let round = 0; round < rounds + 2; round += 1) {
            const began = performance.now();
            const { data } = await execute(question, {}, benchViewer(number));
            taken.push(performance.now() - began);
            if (data?.["progress"]?.length !== 18)
                throw new Error("the cohort has not its 18 cells");
        }
        times.push(median(taken.slice(2)));
    }
    const [first = 0] = times;
    return times.map((time, index) => {
        const trainees = providers[index]?.trainees ?? 0;
        return `the cohort question at ${trainees} trainees (${trainees * 18} standings): ${time.toFixed(1)} ms, ${(time / first).toFixed(1)} times the smallest`;
    });
}
//# sourceMappingURL=growth.js.map