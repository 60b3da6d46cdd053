import { type Tie } from "@reviewpoint/domain/access";
import type { Performance } from "../../../graph/writing/action.js";
/**
 * How the viewer is tied to the trainee whom an action names: what its `ties` answers. Of a trainee whom the provider
 * does not have, the viewer's roles count for the provider as a whole, and the action itself says that there is none.
 */
export declare function tiesToTrainee({ unit, viewer }: Pick<Performance, "unit" | "viewer">, traineeId: string): Promise<readonly Tie[]>;
