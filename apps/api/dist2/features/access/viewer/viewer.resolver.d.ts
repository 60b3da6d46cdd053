import type { GraphContext } from "../../../graph/context.js";
import { ViewerType } from "./viewer.type.js";
export declare class ViewerResolver {
    viewer(context: GraphContext): Promise<ViewerType>;
}
