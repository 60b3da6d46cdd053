import type { FormQuestion, ObservationKind } from "@reviewpoint/domain/observations";
import type { Settings } from "../../provider/setting/settings.js";
import { observationForm, observationFormOf } from "../observations.settings.js";

/** The form for a kind of observation: the provider's own for it, else the one for all kinds, else no questions. */
export const formOf = (settings: Settings, kind: ObservationKind): readonly FormQuestion[] =>
  settings.of({ ...observationFormOf(kind), usual: settings.of(observationForm) });
