import type { IsoDate } from "@reviewpoint/domain/calendar";
import { type PlanRules, type RecoverySetting, recoverySettingOf } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../graph/writing/action.js";
import { settingsWithin } from "../provider/setting/settings-within.js";
import type { Settings } from "../provider/setting/settings.js";
import { schoolCalendarOn } from "./school-calendar.query.js";

const isAny = (_: unknown): _ is unknown => true;

/** The provider's setting of recovery among those in force. @throws TypeError when it cannot be read */
export function recoverySettingIn(settings: Settings): RecoverySetting {
  return recoverySettingOf(settings.value<unknown>("recovery", {}, isAny));
}

/** What an action asks the domain with: the provider's numbers of today, the school's days, and today. */
export async function rulesFor(
  performance: Pick<Performance, "unit" | "viewer">,
  traineeId: string,
  day: IsoDate,
): Promise<PlanRules> {
  return {
    setting: recoverySettingIn(await settingsWithin(performance)),
    school: await schoolCalendarOn(performance, traineeId, day),
    today: performance.viewer.today,
  };
}
