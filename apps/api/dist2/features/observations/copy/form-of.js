import { observationForm, observationFormOf } from "../observations.settings.js";
/** The form for a kind of observation: the provider's own for it, else the one for all kinds, else no questions. */
export const formOf = (settings, kind) => settings.of({ ...observationFormOf(kind), usual: settings.of(observationForm) });
//# sourceMappingURL=form-of.js.map