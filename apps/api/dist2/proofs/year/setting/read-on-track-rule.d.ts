import type { OnTrackRule } from "@reviewpoint/domain/progress";
/** The provider's rule of who is on track, from its own file. */
export declare const readOnTrackRule: (providerFile: string) => OnTrackRule;
