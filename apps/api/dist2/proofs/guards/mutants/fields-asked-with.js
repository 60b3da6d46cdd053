import { TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { questionsOf } from "../ask-line.js";
import { matrixLines } from "../matrix/lines.js";
/** The fields, as `Type.field`, that the question for a line of the matrix asks for: the way there, the line and what is below. */
export function fieldsAskedWith(line, schema) {
    const found = new Set();
    const types = new TypeInfo(schema);
    const lines = matrixLines.filter(({ field }) => field === line);
    for (const { document } of questionsOf(lines, schema, () => true)) {
        const Field = ({ name }) => {
            found.add(`${types.getParentType()?.name}.${name.value}`);
        };
        visit(document, visitWithTypeInfo(types, { Field }));
    }
    return found;
}
//# sourceMappingURL=fields-asked-with.js.map