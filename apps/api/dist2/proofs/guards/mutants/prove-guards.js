import { register } from "node:module";
/**
 * `npm run prove`: takes away each guard of the graph, each scope and mask, and each row-security policy in turn, and
 * names those whose loss neither the authorisation matrix nor the isolation suite notices. `--mutants <text>` takes those
 * whose name holds the text. On PostgreSQL where TEST_DATABASE_URL names a server, else on the embedded database.
 */
register("./switched-modules.js", import.meta.url);
await import("./take-away.js");
//# sourceMappingURL=prove-guards.js.map