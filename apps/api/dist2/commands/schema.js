import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { printGraphSchema } from "../features/print-graph-schema.js";
import { unannouncedChanges } from "../graph/deprecation/unannounced-changes.js";
const at = (name) => new URL(`../../${name}`, import.meta.url);
const schema = printGraphSchema();
const breaking = unannouncedChanges(buildSchema(readFileSync(at("schema.released.graphql"), "utf8")), buildSchema(schema));
writeFileSync(at("schema.graphql"), schema);
process.stdout.write("schema.graphql is written: read the difference before you commit it\n");
for (const sentence of breaking)
    process.stdout.write(`breaks clients, and was not deprecated in a release: ${sentence}\n`);
//# sourceMappingURL=schema.js.map