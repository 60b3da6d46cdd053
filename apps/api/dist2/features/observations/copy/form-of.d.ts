import type { FormQuestion, ObservationKind } from "@reviewpoint/domain/observations";
import type { Settings } from "../../provider/setting/settings.js";
/** The form for a kind of observation: the provider's own for it, else the one for all kinds, else no questions. */
export declare const formOf: (settings: Settings, kind: ObservationKind) => readonly FormQuestion[];
