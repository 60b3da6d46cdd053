import type { GraphContext } from "../../../graph/context.js";
import { MovementFilter } from "./movement-filter.input.js";
import { MovementFlowType } from "./movement-flow.type.js";
export declare class MovementResolver {
    movement(where: MovementFilter, context: GraphContext): Promise<MovementFlowType[]>;
}
