import type { GraphContext } from "../../../graph/context.js";
import { type Batch, load } from "../../../graph/reading/load.js";
import { readSettings } from "./setting.query.js";
import { Settings } from "./settings.js";

const onDay: Batch<string, Settings> = (days, context) =>
  Promise.all(days.map(async (day) => new Settings(await readSettings(day, context))));

/** The provider's settings in force today, read once a request. */
export function settingsOf(today: string, context: GraphContext): Promise<Settings> {
  return load(onDay, today, context);
}
