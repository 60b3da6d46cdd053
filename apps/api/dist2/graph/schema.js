import "reflect-metadata";
import { isAbstractType, specifiedDirectives } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { costDirectives } from "./limits/cost/cost-directives.js";
import { installPrefetch } from "./prefetch/install.js";
/**
 * The schema that the rooms' resolvers make together. The domain is the only validator; rows are plain objects, so
 * that a row of an abstract type says itself what it is, at once: a compiled query cannot wait for that.
 *
 * @param guard puts the rooms' guards before their fields.
 */
export function buildSchema(resolvers, guard = () => { }) {
    const schema = buildSchemaSync({
        ...{ resolvers, validate: false, skipCheck: true },
        directives: [...specifiedDirectives, ...costDirectives],
    });
    for (const type of Object.values(schema.getTypeMap())) {
        if (isAbstractType(type))
            type.resolveType = (row) => row.kind;
    }
    describe(schema.getQueryType(), "What can be asked. Everything is of one provider, within what the viewer may see.");
    describe(schema.getMutationType(), "What can be done. Each is done once however often it is asked under one key, or refused with a reason and not done.");
    guard(schema);
    return installPrefetch(schema);
}
function describe(root, description) {
    if (root)
        root.description = description;
}
//# sourceMappingURL=schema.js.map