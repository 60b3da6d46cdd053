import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import { Settings } from "../../provider/setting/settings.js";
import { settingsOn } from "../../provider/setting/setting.query.js";

/** How many days somebody from outside may be let in, where the provider has not said: about the half of a year. */
const unlessSet = 180;

/** The last day that a stay may have which begins on this one; both count. */
export async function latestDayOfStay(
  unit: ReadUnit,
  providerId: string,
  from: IsoDate,
  today: IsoDate,
): Promise<IsoDate> {
  const settings = new Settings(await settingsOn(unit, providerId, today));
  return addDays(from, settings.count("externalModerationDays", unlessSet) - 1);
}
