import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { figuresWithoutNamesBy } from "../progress.settings.js";
/** By which places the provider tells figures to readers without names; by subject unless it says otherwise. */
export async function toldBy(context) {
    const settings = await settingsOf(viewerOf(context).today, context);
    return settings.of(figuresWithoutNamesBy);
}
//# sourceMappingURL=told-by.js.map