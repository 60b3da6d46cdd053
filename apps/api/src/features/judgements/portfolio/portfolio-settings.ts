import { isIsoDate } from "@reviewpoint/domain/calendar";
import type { AssessmentCycle, PortfolioGradeName } from "@reviewpoint/domain/judgements";
import type { Settings } from "../../provider/setting/settings.js";

type Unread = Readonly<Record<string, unknown>> | null;
const isNamed = (value: Unread): boolean =>
  typeof value?.["code"] === "string" && value["code"] !== "" && typeof value["name"] === "string";
const isListOf =
  <Item>(isOne: (value: Unread) => boolean) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.every(isOne);

/** The provider's assessment cycles; none where it has set none. */
export function assessmentCycles(settings: Settings): readonly AssessmentCycle[] {
  const isCycle = (value: Unread) =>
    isNamed(value) && ["opensOn", "closesOn"].every((day) => isIsoDate(String(value?.[day])));
  return settings.value("assessmentCycles", [], isListOf<AssessmentCycle>(isCycle));
}

/** The grades that the provider gives portfolios; none where it has set none. */
export function portfolioGrades(settings: Settings): readonly PortfolioGradeName[] {
  return settings.value("portfolioGrades", [], isListOf<PortfolioGradeName>(isNamed));
}
