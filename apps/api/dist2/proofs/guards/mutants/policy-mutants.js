import { sweepTables } from "../../isolation/sweep-tables.js";
/**
 * Every row-security policy, in turn: dropped, so that its table shows nothing; opened for what is read; and opened for
 * what is written.
 */
export async function policyMutants(database, providers) {
    const policies = await database.administer((unit) => unit.rows(`select tablename as table, policyname as name, qual as using, coalesce(with_check, qual) as check
      from pg_policies where schemaname = 'public' order by tablename, policyname`));
    const alter = (sql) => database.administer((unit) => unit.rows(sql));
    return policies.flatMap(({ table, name, using, check }) => {
        const on = `policy ${name} on ${table}`;
        const made = `create ${on} to reviewpoint_app using (${using}) with check (${check})`;
        const changes = [
            [`${on}, dropped`, `drop ${on}`, made],
            [`${on}, open to reading`, `alter ${on} using (true)`, `alter ${on} using (${using})`],
            [`${on}, open to writing`, `alter ${on} with check (true)`, `alter ${on} with check (${check})`],
        ];
        return changes.map(([what, mutate, restore]) => ({
            name: `the ${what}`,
            async isNoticed() {
                await alter(mutate);
                try {
                    return (await sweepTables(database, [table], providers)).length > 0;
                }
                finally {
                    await alter(restore);
                }
            },
        }));
    });
}
//# sourceMappingURL=policy-mutants.js.map