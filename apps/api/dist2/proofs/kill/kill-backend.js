import pg from "pg";
/**
 * Kills one of the processes by which PostgreSQL serves the api, at work if there is one. PostgreSQL then ends all of
 * them and recovers.
 */
export async function killBackend(url) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => { });
    await client.connect();
    try {
        const { rows } = await client.query(`select pid from pg_stat_activity where application_name = 'reviewpoint'
       order by (state = 'active') desc, xact_start nulls last limit 1`);
        if (rows[0])
            process.kill(rows[0].pid, "SIGKILL");
    }
    finally {
        await client.end().catch(() => { });
    }
}
//# sourceMappingURL=kill-backend.js.map