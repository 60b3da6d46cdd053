import { defaultCopyRule, defaultCoverage, isCopyRule, isCoverage, isForm, observationKinds, } from "@reviewpoint/domain/observations";
import { settingOf } from "../provider/setting/setting.js";
/** How long after an observation its written copy is due, and which days count. */
export const observationCopy = settingOf("observationCopy", defaultCopyRule, "the rule of copies as docs/guides/observing.md names it", isCopyRule);
/** What is to be seen in each placement. */
export const observationCoverage = settingOf("observationCoverage", defaultCoverage, "the lessons that are to be seen as docs/guides/observing.md names them", isCoverage);
const formUnder = (key) => settingOf(key, [], "a list of questions as docs/guides/observing.md names them", isForm);
/** The form for written copies of every kind; no questions where the provider has set none. */
export const observationForm = formUnder("observationForm");
/** The same for one kind alone. */
export const observationFormOf = (kind) => formUnder(`observationForm.${kind}`);
/** Those of all kinds. */
export const observationForms = Object.keys(observationKinds).map(observationFormOf);
//# sourceMappingURL=observations.settings.js.map