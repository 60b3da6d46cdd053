import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import { externalModerationDays } from "../access.settings.js";
import { Settings } from "../../provider/setting/settings.js";
import { settingsOn } from "../../provider/setting/setting.query.js";

/** The last day that a stay may have which begins on this one; both count. */
export async function latestDayOfStay(
  unit: ReadUnit,
  providerId: string,
  from: IsoDate,
  today: IsoDate,
): Promise<IsoDate> {
  const settings = new Settings(await settingsOn(unit, providerId, today));
  return addDays(from, settings.of(externalModerationDays) - 1);
}
