/** The database, with somebody told of each write that was committed. */
export function watched(database, onWritten) {
    return {
        read: (tenant, work, limits) => database.read(tenant, work, limits),
        write: async (tenant, work, limits) => {
            const result = await database.write(tenant, work, limits);
            onWritten(tenant);
            return result;
        },
    };
}
//# sourceMappingURL=watched.js.map