import type { OnTrackRule, WatchRule } from "@reviewpoint/domain/progress";
/** Numbers of people below which a figure is not told to readers without names. */
export declare const suppressionThreshold: import("../provider/setting/setting.js").Setting<number>;
/** Numbers of people below which a figure is to be read with care. */
export declare const lowReliabilityBelow: import("../provider/setting/setting.js").Setting<number>;
/** By which places figures are told to readers without names. */
export declare const figuresWithoutNamesBy: import("../provider/setting/setting.js").Setting<"hub" | "subject">;
/** Who is on track; unless the provider says otherwise nothing may be below or missing. */
export declare const onTrackRule: import("../provider/setting/setting.js").Setting<OnTrackRule>;
/** Who is on the watch list; unless the provider says otherwise those not on track and those not judged in time. */
export declare const watchListRules: import("../provider/setting/setting.js").Setting<readonly WatchRule[]>;
