/** `/livez`: the process answers. `/readyz`: it can serve, which ends when it is asked to stop or the database is away. */
export function healthRoutes(server, database, isStopping) {
    server.get("/livez", { logLevel: "warn" }, async () => ({ status: "live" }));
    server.get("/readyz", { logLevel: "warn" }, async (_, reply) => {
        if (isStopping())
            return reply.code(503).send({ status: "stopping" });
        try {
            await database.identify((unit) => unit.rows("select 1"));
            return { status: "ready" };
        }
        catch {
            return reply.code(503).send({ status: "no database" });
        }
    });
}
//# sourceMappingURL=health-routes.js.map