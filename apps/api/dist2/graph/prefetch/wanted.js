import { getArgumentValues } from "graphql";
import { selectedFields } from "../asking/selection.js";
import { slotOf } from "./slot.js";
/** What is selected on a type below these nodes and has to be looked into: batched fields, and rows within rows. */
export function wantedOf(type, nodes, reading) {
    const fields = type.getFields();
    const wanted = new Map();
    for (const fieldNodes of selectedFields(type.name, nodes, reading.asked)) {
        const node = fieldNodes[0];
        const field = fields[node.name.value];
        if (!field)
            continue;
        const readAll = reading.readAllOf(field);
        if (!readAll && !node.selectionSet)
            continue;
        const given = readAll ? getArgumentValues(field, node, reading.asked.variableValues) : {};
        const slot = readAll ? slotOf(field, given) : field.name;
        const known = wanted.get(slot);
        if (known)
            known.nodes.push(...fieldNodes);
        else
            wanted.set(slot, { field, readAll, given, nodes: [...fieldNodes] });
    }
    return wanted;
}
//# sourceMappingURL=wanted.js.map