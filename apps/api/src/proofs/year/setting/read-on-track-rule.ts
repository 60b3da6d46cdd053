import type { OnTrackRule } from "@reviewpoint/domain/progress";

/** The provider's rule of who is on track, from its own file. */
export const readOnTrackRule = (providerFile: string): OnTrackRule =>
  (JSON.parse(providerFile) as { settings: { onTrackRule: OnTrackRule } }).settings.onTrackRule;
