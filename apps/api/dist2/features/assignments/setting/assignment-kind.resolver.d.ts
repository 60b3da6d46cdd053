import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
export declare class AssignmentKindType implements Pick<AssignmentKind, "code" | "name"> {
    readonly code: string;
    readonly name: string;
}
export declare class AssignmentKindResolver {
    assignmentKinds(context: GraphContext): Promise<readonly AssignmentKind[]>;
}
