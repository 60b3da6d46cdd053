import { setImmediate as rest } from "node:timers/promises";
import { ComingKeys, ComingRows } from "./coming-rows.js";
import { noForecast } from "./forecast.js";
import { together } from "./together.js";
/**
 * A reader for one request. The statements of one tick travel together, and those that follow from their rows join
 * the same transaction while it is open: a question costs one `BEGIN` and a message a level. The transaction ends as
 * soon as nothing more is asked, or with the message that is forecast to be the last. A statement that fails ends it
 * too, alone: the others are run in a new one, without those that were to follow from rows to come.
 */
export function createReader(inTransaction, forecast = noForecast()) {
    const waiting = [];
    const begun = [];
    let isReading = false;
    async function readAll() {
        await rest();
        while (waiting.length > 0) {
            try {
                await inTransaction(readWaiting);
            }
            catch (failure) {
                // what had begun was told of its own failure; without a transaction, nothing can begin
                if (!(failure instanceof StatementFailure))
                    for (const one of waiting.splice(0))
                        one.reject(failure);
            }
        }
        isReading = false;
    }
    async function readWaiting(run) {
        while (waiting.length > 0) {
            const next = waiting[0]?.isAlone ? waiting.splice(0, 1) : waiting.splice(0);
            forecast.sent += 1;
            const isLast = forecast.sent === forecast.expected;
            try {
                const { statement, rowsOf } = together(next.map((one) => one.statement));
                const answers = rowsOf(await run(statement, isLast));
                next.forEach(({ coming }, index) => {
                    if (coming)
                        coming.rows = answers[index] ?? [];
                });
                next.forEach((one, index) => one.resolve(answers[index] ?? []));
            }
            catch (failure) {
                const [following, others] = [next.filter(isFollowing), next.filter((one) => !isFollowing(one))];
                for (const one of following)
                    one.reject(failure);
                if (next.length === 1)
                    others[0]?.reject(failure);
                else
                    waiting.unshift(...others.map((one) => ({ ...one, isAlone: true })));
                throw new StatementFailure();
            }
            if (isLast)
                return;
            if (waiting.length === 0)
                await rest();
        }
    }
    const ask = (statement, coming) => new Promise((resolve, reject) => {
        waiting.push({ statement, isAlone: false, coming, resolve, reject });
        if (isReading)
            return;
        isReading = true;
        void readAll();
    });
    const read = (statement) => {
        for (const one of begun) {
            const rows = one.answer(statement);
            if (rows)
                return Promise.resolve([...rows]);
        }
        return ask(statement, null);
    };
    const followed = (begin) => {
        let isFirst = true;
        const readFirst = (statement) => {
            if (!isFirst)
                return read(statement);
            isFirst = false;
            const coming = new ComingRows(statement);
            begun.push(coming);
            const rows = ask(statement, coming);
            begin(coming);
            return rows;
        };
        return readFirst;
    };
    return { read: read, followed };
}
/** Whether a statement takes its keys from rows to come: without these it is no statement. */
const isFollowing = ({ statement }) => statement.values.some((value) => value instanceof ComingKeys);
/** Ends a transaction whose statement failed. */
class StatementFailure extends Error {
}
//# sourceMappingURL=reader.js.map