import { getNamedType, isObjectType, parse } from "graphql";
import { isRowWise } from "./outcome.js";
import { target } from "./target.js";
import { validatedMutation } from "./valid-input.js";
import { argumentsOf, entries, fieldEntries, operations } from "./probes/probes.js";
/** Where the rows of a line's type are met; null for an operation, and for an argument. */
const entryOf = ({ field }) => operations[field] ? null : (fieldEntries[field] ?? entries[field.split(".")[0] ?? ""] ?? null);
/**
 * Lines as questions: parts of the same rows are asked for together.
 *
 * @param isAlone whether a line is asked by itself: what is refused would take the others with it.
 * @throws RangeError for a line that there is no way to ask.
 */
export function questionsOf(lines, schema, isAlone) {
    const groups = new Map();
    for (const line of lines) {
        const entry = entryOf(line);
        const key = entry === null || isAlone(line) ? line.field : entry.text("");
        groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    return [...groups.values()].map((group) => {
        const [first] = group;
        const entry = entryOf(first);
        if (entry === null)
            return operation(group, schema);
        const isAround = entry.around !== undefined && isAlone(first);
        return partsOf(group, isAround ? { ...entry, text: entry.around } : entry, schema);
    });
}
const documents = new Map();
/** The parsed text: documents are known to the executor by identity. */
function documentOf(text) {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    return document;
}
function operation(lines, schema) {
    const [line] = lines;
    const [root, name = ""] = line?.field.split(".") ?? [];
    if (root === "Mutation") {
        const outcomesOf = (data) => [JSON.stringify(data).includes("NotAllowed") ? "refused" : "seen"];
        return { lines, document: documentOf(validatedMutation(name, schema)), outcomesOf };
    }
    const probe = operations[line?.field ?? ""];
    if (!probe)
        throw new RangeError(`the matrix does not know how to ask for ${line?.field}`);
    const outcomesOf = (data, personId) => [
        JSON.stringify(data).includes(probe.holds.replace("PERSON", personId)) ? "seen" : "empty",
    ];
    return { lines, document: documentOf(`{ ${probe.text} }`), outcomesOf };
}
function partsOf(lines, entry, schema) {
    const typeName = lines[0]?.field.split(".")[0] ?? "";
    const type = schema.getType(typeName);
    if (!isObjectType(type))
        throw new RangeError(`the graph has no type ${typeName}`);
    const saysWhy = "hidden" in type.getFields();
    const values = lines.map(({ field: line }, index) => {
        const [, field = "", part] = line.split(".");
        const definition = type.getFields()[field];
        if (!definition)
            throw new RangeError(`the graph has no field ${line}`);
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
                if (whose !== undefined)
                    return whose?.["id"] === target.traineeId;
                return id === undefined || id === personId;
            });
            return lines.map((line, index) => {
                if (rows.length === 0)
                    return "empty";
                if (!isRowWise(line)) {
                    const isLeftOut = leadingFurther.has(line.field) && rows.every((row) => row[`value${index}`] === null);
                    return isLeftOut ? "hidden" : "seen";
                }
                const outcomes = new Set(rows.map((row) => outcomeOfPart(row, line, index, saysWhy)));
                return [...outcomes].join(" and ");
            });
        },
    };
}
/** Edges whose rows have a reach of their own: they are null where it ends. */
const leadingFurther = new Set(["Standing.judgement"]);
const why = "hidden { field reason }";
/** Asks a question. What is neither answered nor refused is told as it is. */
export async function ask({ lines, document, outcomesOf }, executor, context, targetPersonId) {
    const { data, errors } = await executor({ document, operationName: null, variables: {}, context });
    const [error] = errors ?? [];
    if (!error)
        return outcomesOf(data, targetPersonId);
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
function below(type, part) {
    const named = getNamedType(type);
    if (!isObjectType(named))
        return "";
    if (part !== undefined)
        return ` { ${part} ${why} }`;
    if (named.name === "Person")
        return " { name }";
    return named.name.endsWith("Connection") ? " { nodes { __typename } }" : " { __typename }";
}
function outcomeOfPart(row, { field: line }, index, saysWhy) {
    const [, field = "", part] = line.split(".");
    const whole = row[`value${index}`];
    const value = part === undefined ? whole : whole?.[part];
    const reasons = [
        ...reasonsFor(row, part === undefined ? field : `${field}.${part}`),
        ...(part === undefined ? [] : reasonsFor(whole ?? {}, part)),
    ];
    if (!isEmpty(value))
        return reasons.length === 0 ? "seen" : "shown, and called hidden";
    return !saysWhy || (reasons.length > 0 && reasons.every((reason) => reason.length > 20))
        ? "hidden"
        : "hidden without a reason";
}
const reasonsFor = (row, field) => (row["hidden"] ?? [])
    .filter((one) => one.field === field)
    .map(({ reason }) => reason);
/** Whether a value tells nothing: nothing, an empty list or page, a person without a name, a pseudonym. */
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    if (typeof value === "string")
        return /^P-[0-9A-F]{8}$/u.test(value);
    if (typeof value !== "object")
        return false;
    const { nodes, name } = value;
    return nodes ? nodes.length === 0 : name === null;
}
/** The rows of a question: the objects that were asked to name themselves. */
function rowsIn(value) {
    if (Array.isArray(value))
        return value.flatMap(rowsIn);
    if (typeof value !== "object" || value === null)
        return [];
    return "row" in value ? [value] : Object.values(value).flatMap(rowsIn);
}
//# sourceMappingURL=ask-line.js.map