import { getNamedType, isObjectType } from "graphql";
import { selectedFields } from "../asking/selection.js";
/** The small tables that are named anywhere below these nodes: they can be read beside the question's first rows. */
export function tablesBeside(type, nodes, asked, found = new Set()) {
    const objectType = getNamedType(type);
    if (!isObjectType(objectType))
        return found;
    const fields = objectType.getFields();
    for (const fieldNodes of selectedFields(objectType.name, nodes, asked)) {
        const field = fields[fieldNodes[0]?.name.value ?? ""];
        if (!field || !fieldNodes[0]?.selectionSet)
            continue;
        const { beside } = field.extensions;
        if (beside)
            found.add(beside);
        tablesBeside(field.type, fieldNodes, asked, found);
    }
    return found;
}
//# sourceMappingURL=beside.js.map