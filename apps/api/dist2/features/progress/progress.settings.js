import { countSetting, listOf, settingOf, wordSetting } from "../provider/setting/setting.js";
/** Numbers of people below which a figure is not told to readers without names. */
export const suppressionThreshold = countSetting("suppressionThreshold", 10);
/** Numbers of people below which a figure is to be read with care. */
export const lowReliabilityBelow = countSetting("lowReliabilityBelow", 10);
/** By which places figures are told to readers without names. */
export const figuresWithoutNamesBy = wordSetting("figuresWithoutNamesBy", "subject", ["hub", "subject"]);
/** Who is on track; unless the provider says otherwise nothing may be below or missing. */
export const onTrackRule = settingOf("onTrackRule", { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 }, "an object with mostStrandsBelow and mostStrandsNotJudged, whole numbers, and keyStrandCodes, a list of codes", (value) => {
    const rule = value;
    return (Number.isInteger(rule?.mostStrandsBelow) &&
        Number.isInteger(rule?.mostStrandsNotJudged) &&
        Array.isArray(rule?.keyStrandCodes) &&
        rule.keyStrandCodes.every((code) => typeof code === "string"));
});
const numbersOf = {
    "not-on-track": [],
    "below-expected": ["atLeastStrands"],
    fell: ["atLeastStrands"],
    "not-judged": ["atLeastStrands"],
    "not-moved": ["atLeastStrands", "reviewPoints"],
};
/** Who is on the watch list; unless the provider says otherwise those not on track and those not judged in time. */
export const watchListRules = settingOf("watchListRules", [{ kind: "not-on-track" }, { kind: "not-judged", atLeastStrands: 1 }], `a list of rules, each with a kind (${Object.keys(numbersOf).join(", ")}) and its whole numbers, e.g. { "kind": "not-judged", "atLeastStrands": 1 }`, listOf((rule) => Boolean(numbersOf[rule["kind"]]?.every((name) => Number.isInteger(rule[name])))));
//# sourceMappingURL=progress.settings.js.map