import type { WriteUnit } from "../../../database/index.js";
import type { DailyWork, ProviderDay } from "../../../graph/writing/outbox/daily-work.js";
/** Lets each room do what its day asks, and puts a message into the outbox for each thing done. Gives how many were new. */
export declare function doDaily(unit: WriteUnit, works: readonly DailyWork[], day: ProviderDay): Promise<number>;
