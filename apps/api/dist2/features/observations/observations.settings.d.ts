import { type FormQuestion, type ObservationKind } from "@reviewpoint/domain/observations";
import { type Setting } from "../provider/setting/setting.js";
/** How long after an observation its written copy is due, and which days count. */
export declare const observationCopy: Setting<import("@reviewpoint/domain/calendar").DeadlineRule>;
/** What is to be seen in each placement. */
export declare const observationCoverage: Setting<readonly import("@reviewpoint/domain/observations").CoverageRule[]>;
/** The form for written copies of every kind; no questions where the provider has set none. */
export declare const observationForm: Setting<readonly FormQuestion[]>;
/** The same for one kind alone. */
export declare const observationFormOf: (kind: ObservationKind) => Setting<readonly FormQuestion[]>;
/** Those of all kinds. */
export declare const observationForms: Setting<readonly FormQuestion[]>[];
