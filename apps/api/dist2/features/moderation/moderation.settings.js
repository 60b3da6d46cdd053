import { isStandardisationRules } from "@reviewpoint/domain/moderation";
import { countSetting, settingOf } from "../provider/setting/setting.js";
/** Pieces judged twice below which no figure of agreement is told. */
export const agreementFewestPieces = countSetting("agreementFewestPieces", 10, { least: 1 });
/** Pairs of judgements below which nothing is said of how severe somebody is. */
export const severityFewestPairs = countSetting("severityFewestPairs", 5, { least: 1 });
/** When an assessor is ready to mark, by kind of assignment; where a kind is not named, what is usual on its scale. */
export const standardisationRules = settingOf("standardisation", {}, "an object with a rule for each kind of assignment as docs/guides/standardising.md names it", isStandardisationRules);
//# sourceMappingURL=moderation.settings.js.map