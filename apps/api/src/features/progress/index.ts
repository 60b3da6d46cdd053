import { ProgressResolver } from "./cell/progress.resolver.js";
import { CompletenessResolver } from "./completeness/completeness.resolver.js";
import { OnTrackDecisionResolver } from "./decision/on-track-decision.resolver.js";
import { overrideOnTrack } from "./decision/override-on-track.action.js";
import { MovementResolver } from "./movement/movement.resolver.js";
import { OnTrackResolver } from "./on-track/on-track.resolver.js";
import { WatchListResolver } from "./watch-list/watch-list.resolver.js";

/** What the room adds to the graph. */
export const progressResolvers = [
  ProgressResolver,
  CompletenessResolver,
  MovementResolver,
  OnTrackResolver,
  OnTrackDecisionResolver,
  WatchListResolver,
] as const;

/** What can be done in the room. */
export const progressActions = [overrideOnTrack] as const;
