import type { Database, Tenant } from "../../database/index.js";

/** The database, with somebody told of each write that was committed. */
export function watched(
  database: Pick<Database, "read" | "write">,
  onWritten: (tenant: Tenant) => void,
): Pick<Database, "read" | "write"> {
  return {
    read: (tenant, work, limits) => database.read(tenant, work, limits),
    write: async (tenant, work, limits) => {
      const result = await database.write(tenant, work, limits);
      onWritten(tenant);
      return result;
    },
  };
}
