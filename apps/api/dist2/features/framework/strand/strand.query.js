import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { frameworkMappingTable } from "./framework-mapping.table.js";
import { strandTable } from "./strand.table.js";
/** The strands of frameworks, in the provider's order. */
export function readStrands(frameworkIds, context) {
    return context.read(sql `select ${selectList(strandTable, "strand")} from strand
    where strand.framework_id = any(${frameworkIds}::uuid[]) order by strand.framework_id, strand.position, strand.code`);
}
/** The national sections that strands point to. */
export function readMappings(strandIds, context) {
    const select = selectList(frameworkMappingTable, "framework_mapping");
    return context.read(sql `select ${select} from framework_mapping
    where strand_id = any(${strandIds}::uuid[]) order by strand_id, scheme, section`);
}
//# sourceMappingURL=strand.query.js.map