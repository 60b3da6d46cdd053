import { getNamedType, getOperationAST, getVariableValues, isAbstractType, isObjectType, Kind, } from "graphql";
import { selectedFields } from "./selection.js";
import { variesWithVariables } from "./varies.js";
/**
 * The fields that an operation asks for, wherever they stand in it. They are worked out once for one that is asked again,
 * unless variables decide by `@skip` or `@include` what is asked.
 */
export class FieldsOfOperations {
    #schema;
    #kept = new WeakMap();
    constructor(schema) {
        this.#schema = schema;
    }
    /** null where there is no such operation, or its variables are not of their types: it is going to be refused. */
    of(document, operationName, given) {
        const operation = getOperationAST(document, operationName);
        const type = operation && this.#schema.getRootType(operation.operation);
        if (!operation || !type)
            return null;
        const known = this.#kept.get(operation);
        if (known)
            return known;
        const fragments = Object.fromEntries(document.definitions.flatMap((one) => one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : []));
        const varies = variesWithVariables(operation, fragments);
        const variables = varies ? this.#variablesOf(operation, given) : {};
        if (variables === null)
            return null;
        const fields = fieldsBelow(this.#schema, type, [operation], { fragments, variableValues: variables });
        if (!varies)
            this.#kept.set(operation, fields);
        return fields;
    }
    #variablesOf(operation, given) {
        const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
        return coerced ?? null;
    }
}
/** Every field that is selected below some nodes. */
function fieldsBelow(schema, type, nodes, asked) {
    const found = new Set();
    const look = (output, at) => {
        const named = getNamedType(output);
        const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
        for (const one of types) {
            for (const below of selectedFields(one.name, at, asked)) {
                const field = one.getFields()[nameOf(below)];
                if (!field)
                    continue;
                found.add(`${one.name}.${field.name}`);
                look(field.type, below);
            }
        }
    };
    look(type, nodes);
    return found;
}
const nameOf = (nodes) => nodes[0]?.name.value ?? "";
const known = ((k) => ({get:(b)=>b.get(k),set:(b,v)=>b.set(k,v),has:(b)=>b.has(k)}))(Symbol());
/**
 * Remembers what a question asks for, before anything of it is answered, as long as it lasts. What was noted first stays:
 * rows may have been read by it.
 */
export function noteAsked(fields, context) {
    if (!known.has(context.batches))
        known.set(context.batches, fields);
}
/** Whether a question asks for a field of a type anywhere. Of a question that nobody has noted, everything is taken to be asked. */
export const isAsked = (field, context) => known.get(context.batches)?.has(field) ?? true;
//# sourceMappingURL=asked-fields.js.map