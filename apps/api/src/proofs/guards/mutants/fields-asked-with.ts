import { type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { questionsOf } from "../ask-line.js";
import { matrixLines } from "../matrix/lines.js";

/** The fields, as `Type.field`, that the question for a line of the matrix asks for: the way there, the line and what is below. */
export function fieldsAskedWith(line: string, schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const lines = matrixLines.filter(({ field }) => field === line);
  for (const { document } of questionsOf(lines, schema, () => true)) {
    const Field = ({ name }: { readonly name: { readonly value: string } }) => {
      found.add(`${types.getParentType()?.name}.${name.value}`);
    };
    visit(document, visitWithTypeInfo(types, { Field }));
  }
  return found;
}
