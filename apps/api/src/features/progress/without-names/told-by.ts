import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { figuresWithoutNamesBy } from "../progress.settings.js";
import type { ToldBy } from "./told-by-place.js";

/** By which places the provider tells figures to readers without names; by subject unless it says otherwise. */
export async function toldBy(context: GraphContext): Promise<ToldBy> {
  const settings = await settingsOf(viewerOf(context).today, context);
  return settings.of(figuresWithoutNamesBy);
}
