import { type DocumentNode, getNamedType, type GraphQLSchema, isObjectType, parse } from "graphql";
import type { GraphContext } from "../../graph/context.js";
import type { Executor } from "../../graph/execution/executor.js";
import type { MatrixLine } from "./matrix/lines.js";
import { isRowWise, type Outcome } from "./outcome.js";
import type { Entry } from "./probes/probe.js";
import { target } from "./target.js";
import { validatedMutation } from "./valid-input.js";
import { argumentsOf, entries, fieldEntries, operations } from "./probes/probes.js";

/** A question that asks for one line or several, and how its answer is read. */
export interface Question {
  readonly lines: readonly MatrixLine[];
  readonly document: DocumentNode;
  /** What became of each line. */
  readonly outcomesOf: (data: unknown, targetPersonId: string) => string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Where the rows of a line's type are met; null for an operation, and for an argument. */
const entryOf = ({ field }: MatrixLine): Entry | null =>
  operations[field] ? null : (fieldEntries[field] ?? entries[field.split(".")[0] ?? ""] ?? null);

/**
 * Lines as questions: parts of the same rows are asked for together.
 *
 * @param isAlone whether a line is asked by itself: what is refused would take the others with it.
 * @throws RangeError for a line that there is no way to ask.
 */
export function questionsOf(
  lines: readonly MatrixLine[],
  schema: GraphQLSchema,
  isAlone: (line: MatrixLine) => boolean,
): Question[] {
  const groups = new Map<string, MatrixLine[]>();
  for (const line of lines) {
    const entry = entryOf(line);
    const key = entry === null || isAlone(line) ? line.field : entry.text("");
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [MatrixLine];
    const entry = entryOf(first);
    if (entry === null) return operation(group, schema);
    const isAround = entry.around !== undefined && isAlone(first);
    return partsOf(group, isAround ? { ...entry, text: entry.around } : entry, schema);
  });
}

const documents = new Map<string, DocumentNode>();

/** The parsed text: documents are known to the executor by identity. */
function documentOf(text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

function operation(lines: readonly MatrixLine[], schema: GraphQLSchema): Question {
  const [line] = lines;
  const [root, name = ""] = line?.field.split(".") ?? [];
  if (root === "Mutation") {
    const outcomesOf = (data: unknown) => [JSON.stringify(data).includes("NotAllowed") ? "refused" : "seen"];
    return { lines, document: documentOf(validatedMutation(name, schema)), outcomesOf };
  }
  const probe = operations[line?.field ?? ""];
  if (!probe) throw new RangeError(`the matrix does not know how to ask for ${line?.field}`);
  const outcomesOf = (data: unknown, personId: string): Outcome[] => [
    JSON.stringify(data).includes(probe.holds.replace("PERSON", personId)) ? "seen" : "empty",
  ];
  return { lines, document: documentOf(`{ ${probe.text} }`), outcomesOf };
}

function partsOf(lines: readonly MatrixLine[], entry: Entry, schema: GraphQLSchema): Question {
  const typeName = lines[0]?.field.split(".")[0] ?? "";
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new RangeError(`the graph has no type ${typeName}`);
  const saysWhy = "hidden" in type.getFields();
  const values = lines.map(({ field: line }, index) => {
    const [, field = "", part] = line.split(".");
    const definition = type.getFields()[field];
    if (!definition) throw new RangeError(`the graph has no field ${line}`);
    const given = argumentsOf[line];
    return `value${index}: ${field}${given ? `(${given})` : ""}${below(definition.type, part)}`;
  });
  const selection = `row: __typename ${typeName === "Person" ? "id" : ""} ${entry.whose ?? ""} ${values.join(" ")} ${saysWhy ? why : ""}`;
  return {
    lines,
    document: documentOf(`{ ${entry.text(selection)} }`),
    outcomesOf: (data, personId) => {
      const all = rowsIn(data);
      const rows = all.filter(({ id, whose }) => {
        if (whose !== undefined) return (whose as Row | null)?.["id"] === target.traineeId;
        return id === undefined || id === personId;
      });
      return lines.map((line, index) => {
        if (rows.length === 0) return "empty";
        if (!isRowWise(line)) {
          const isLeftOut =
            leadingFurther.has(line.field) && rows.every((row) => row[`value${index}`] === null);
          return isLeftOut ? "hidden" : "seen";
        }
        const outcomes = new Set(rows.map((row) => outcomeOfPart(row, line, index, saysWhy)));
        return [...outcomes].join(" and ");
      });
    },
  };
}

/** Edges whose rows have a reach of their own: they are null where it ends. */
const leadingFurther: ReadonlySet<string> = new Set(["Standing.judgement"]);

const why = "hidden { field reason }";

/** Asks a question. What is neither answered nor refused is told as it is. */
export async function ask(
  { lines, document, outcomesOf }: Question,
  executor: Executor,
  context: GraphContext,
  targetPersonId: string,
): Promise<string[]> {
  const { data, errors } = await executor({ document, operationName: null, variables: {}, context });
  const [error] = errors ?? [];
  if (!error) return outcomesOf(data, targetPersonId);
  const code = error.extensions["code"];
  const isReason = code === "NOT_ALLOWED" && /\b(you|your|You|Your)\b/u.test(error.message);
  const outcome = isReason
    ? "refused"
    : code === "UNAUTHENTICATED"
      ? "unknown asker"
      : `failed: ${error.message}`;
  return lines.map(() => outcome);
}

/** What is selected of a value that is no scalar. */
function below(type: Parameters<typeof getNamedType>[0], part: string | undefined): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  if (part !== undefined) return ` { ${part} ${why} }`;
  if (named.name === "Person") return " { name }";
  return named.name.endsWith("Connection") ? " { nodes { __typename } }" : " { __typename }";
}

function outcomeOfPart(row: Row, { field: line }: MatrixLine, index: number, saysWhy: boolean): string {
  const [, field = "", part] = line.split(".");
  const whole = row[`value${index}`] as Row | null;
  const value = part === undefined ? whole : whole?.[part];
  const reasons = [
    ...reasonsFor(row, part === undefined ? field : `${field}.${part}`),
    ...(part === undefined ? [] : reasonsFor(whole ?? {}, part)),
  ];
  if (!isEmpty(value)) return reasons.length === 0 ? "seen" : "shown, and called hidden";
  return !saysWhy || (reasons.length > 0 && reasons.every((reason) => reason.length > 20))
    ? "hidden"
    : "hidden without a reason";
}

const reasonsFor = (row: Row, field: string): string[] =>
  ((row["hidden"] ?? []) as readonly { field: string; reason: string }[])
    .filter((one) => one.field === field)
    .map(({ reason }) => reason);

/** Whether a value tells nothing: nothing, an empty list or page, a person without a name, a pseudonym. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "string") return /^P-[0-9A-F]{8}$/u.test(value);
  if (typeof value !== "object") return false;
  const { nodes, name } = value as { nodes?: unknown[]; name?: unknown };
  return nodes ? nodes.length === 0 : name === null;
}

/** The rows of a question: the objects that were asked to name themselves. */
function rowsIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== "object" || value === null) return [];
  return "row" in value ? [value as Row] : Object.values(value).flatMap(rowsIn);
}
