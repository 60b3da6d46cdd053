const oldest = 15;
/** Throws for a PostgreSQL that is too old to keep providers apart (views with their reader's rights came with 15). */
export async function requireSupported(dataSource) {
    const [row] = await dataSource.query("select current_setting('server_version_num')::integer / 10000 as major");
    if (row !== undefined && row.major < oldest)
        throw new Error(`DATABASE_URL names PostgreSQL ${row.major}: ${oldest} or later is needed; upgrade it, or leave DATABASE_URL out`);
}
//# sourceMappingURL=supported.js.map