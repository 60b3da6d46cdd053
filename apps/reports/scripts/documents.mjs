// Writes src/generated/documents.ts from every .graphql file below src and the committed schema: each query is
// validated, gets the SHA-256 of its text as its id, and the types of its variables and of its answer.
// With --check it writes nothing, and fails when the committed file is not what the queries give.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, concatAST, Kind, parse, print, validate, visit } from "graphql";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "src/generated/documents.ts");
const schemaText = readFileSync(join(root, "../api/schema.graphql"), "utf8");
const schema = buildSchema(schemaText);

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".graphql"))
  .sort();
const asts = files.map((name) => ({
  location: name,
  document: parse(readFileSync(join(root, "src", name), "utf8")),
}));

const everything = concatAST(asts.map(({ document }) => document));
const mistakes = validate(schema, everything);
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistake.toString());
  process.exit(1);
}

const fragments = new Map(
  everything.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
);

/** The fragments an operation spreads, directly and through one another. */
function spreadBy(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      spreadBy(fragments.get(name.value), found);
    },
  });
  return found;
}

const documents = everything.definitions
  .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const used = [...spreadBy(operation)].sort().map((name) => fragments.get(name));
    const text = [operation, ...used].map((definition) => print(definition)).join("\n\n");
    const kind = operation.operation === "mutation" ? "Mutation" : "Query";
    return { name: operation.name.value, kind, text, id: createHash("sha256").update(text).digest("hex") };
  });

const types = await codegen({
  filename: target,
  schema: parse(schemaText),
  schemaAst: schema,
  documents: asts,
  config: {
    scalars: { Date: "string", DateTime: "string", ID: "string" },
    immutableTypes: true,
    avoidOptionals: { field: true },
    useTypeImports: true,
    skipTypename: true,
    disableDescriptions: true,
    inlineFragmentTypes: "combine",
  },
  plugins: [{ operations: {} }],
  pluginMap: { operations },
});

const output = [
  "// Written by scripts/documents.mjs from the .graphql files and apps/api/schema.graphql. Change those instead.",
  'import type { TypedDocument } from "../address/typed-document.js";',
  types.trim(),
  ...documents.map(
    ({ name, kind, text, id }) =>
      `export const ${name}Document: TypedDocument<${name}${kind}, ${name}${kind}Variables> = {\n` +
      `  id: "${id}",\n  text: ${JSON.stringify(text)},\n};`,
  ),
  `export const documents = [${documents.map(({ name }) => `${name}Document`).join(", ")}] as const;`,
  "",
].join("\n\n");

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== output) {
    console.error(
      "src/generated/documents.ts is not what the queries and the schema give: run `pnpm documents`.",
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, output);
  console.log(`${documents.length} documents`);
}
