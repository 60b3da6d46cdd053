import type { WriteUnit } from "../../../database/index.js";
import type { Apart } from "../../../graph/freezing/apart.js";
/** Keeps what stands apart from a frozen text. */
export declare function keepValues(unit: WriteUnit, providerId: string, frozenId: string, apart: readonly Apart[]): Promise<void>;
