import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { expectedLevelTable } from "./expected-level.table.js";
import { levelDescriptorTable } from "./level-descriptor.table.js";
import { levelTable } from "./level.table.js";
/** The scales of frameworks, the lowest level first. */
export function readLevels(frameworkIds, context) {
    return context.read(sql `select ${selectList(levelTable, "level")} from level
    where level.framework_id = any(${frameworkIds}::uuid[]) order by level.framework_id, level.rank`);
}
/** What frameworks expect, strand by strand. */
export function readExpected(frameworkIds, context) {
    return context.read(sql `select ${selectList(expectedLevelTable, "expected_level")},
      strand.framework_id as "frameworkId" from expected_level
    join strand on strand.provider_id = expected_level.provider_id and strand.id = expected_level.strand_id
    where strand.framework_id = any(${frameworkIds}::uuid[])
    order by strand.framework_id, strand.position, expected_level.review_point_code`);
}
/** The descriptors of strands, the lowest level first. */
export function readDescriptors(strandIds, context) {
    return context.read(sql `select ${selectList(levelDescriptorTable, "level_descriptor")}
    from level_descriptor
    join level on level.provider_id = level_descriptor.provider_id and level.id = level_descriptor.level_id
    where level_descriptor.strand_id = any(${strandIds}::uuid[]) order by level_descriptor.strand_id, level.rank`);
}
//# sourceMappingURL=level.query.js.map