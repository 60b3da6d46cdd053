import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
/** The last day that a stay may have which begins on this one; both count. */
export declare function latestDayOfStay(unit: ReadUnit, providerId: string, from: IsoDate, today: IsoDate): Promise<IsoDate>;
