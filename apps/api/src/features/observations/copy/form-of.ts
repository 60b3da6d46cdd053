import { type FormQuestion, isForm, type ObservationKind } from "@reviewpoint/domain/observations";
import type { Settings } from "../../provider/setting/settings.js";

/** The form for a kind of observation: the provider's own for it, else the one for all kinds, else no questions. */
export function formOf(settings: Settings, kind: ObservationKind): readonly FormQuestion[] {
  const forAll = settings.value<readonly FormQuestion[]>("observationForm", [], isForm);
  return settings.value<readonly FormQuestion[]>(`observationForm.${kind}`, forAll, isForm);
}
