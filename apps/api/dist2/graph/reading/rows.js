/**
 * Reads rows within a transaction: one statement after another, in the order in which they are asked. After one that has
 * failed none is sent, because the transaction is over: what was asked meanwhile fails alike.
 */
export function rowsWithin({ unit }) {
    let last = Promise.resolve();
    return ({ text, values }) => {
        const rows = last.then(() => unit.rows(text, values));
        last = rows;
        // a failure is heard of by whoever asked
        last.catch(() => null);
        return rows;
    };
}
//# sourceMappingURL=rows.js.map