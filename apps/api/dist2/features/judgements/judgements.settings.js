import { isIsoDate } from "@reviewpoint/domain/calendar";
import { flagSetting, listOf, settingOf } from "../provider/setting/setting.js";
/** Whether every judgement needs evidence in words. */
export const evidenceRequired = flagSetting("evidenceRequired", false);
const isNamed = ({ code, name }) => typeof code === "string" && code !== "" && typeof name === "string";
/** The cycles in which portfolios are graded; none where the provider has set none. */
export const assessmentCycles = settingOf("assessmentCycles", [], "a list of cycles, each with a code, a name, and the days opensOn and closesOn", listOf((cycle) => isNamed(cycle) && ["opensOn", "closesOn"].every((day) => isIsoDate(String(cycle[day])))));
/** The grades that portfolios are given; none where the provider has set none. */
export const portfolioGrades = settingOf("portfolioGrades", [], "a list of grades, each with a code and a name", listOf(isNamed));
const kinds = ["yes-no", "text", "choice"];
/** The questions asked at each review point; none where the provider has set none. */
export const reviewQuestions = settingOf("reviewQuestions", [], "a list of questions, each with a code, a text, required (true or false) and a kind (yes-no, text, or choice with its choices)", listOf(({ code, text, required, kind, choices }) => typeof code === "string" &&
    typeof text === "string" &&
    typeof required === "boolean" &&
    kinds.includes(kind) &&
    (kind !== "choice" || Array.isArray(choices))));
//# sourceMappingURL=judgements.settings.js.map