import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import type { ExtensionRow } from "./extension.table.js";
/** Extensions by id; null outside the viewer's scope. */
export declare const extensionById: Batch<string, ExtensionRow | null>;
/** Who was given more time. */
export declare class AssignmentExtensionsResolver {
    extensions(assignments: readonly ShownAssignment[], context: GraphContext): Promise<ExtensionRow[][]>;
}
export declare class AssignmentExtensionResolver {
    person(extensions: readonly ExtensionRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    recordedBy(extensions: readonly ExtensionRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
