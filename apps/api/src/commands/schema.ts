import { writeFileSync } from "node:fs";
import { printGraphSchema } from "../features/print-graph-schema.js";

const file = new URL("../../schema.graphql", import.meta.url);
writeFileSync(file, printGraphSchema());
process.stdout.write("schema.graphql is written: read the difference before you commit it\n");
