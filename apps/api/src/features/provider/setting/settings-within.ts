import type { Performance } from "../../../graph/writing/action.js";
import { settingsOn } from "./setting.query.js";
import { Settings } from "./settings.js";

/** The provider's settings in force today, as an action reads them within its transaction. */
export async function settingsWithin({
  unit,
  viewer,
}: Pick<Performance, "unit" | "viewer">): Promise<Settings> {
  return new Settings(await settingsOn(unit, viewer.providerId, viewer.today));
}
