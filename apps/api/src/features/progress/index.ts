import { ProgressResolver } from "./cell/progress.resolver.js";
import { CompletenessResolver } from "./completeness/completeness.resolver.js";
import { MovementResolver } from "./movement/movement.resolver.js";
import { OnTrackResolver } from "./on-track/on-track.resolver.js";
import { WatchListResolver } from "./watch-list/watch-list.resolver.js";

/** What the room adds to the graph. */
export const progressResolvers = [
  ProgressResolver,
  CompletenessResolver,
  MovementResolver,
  OnTrackResolver,
  WatchListResolver,
] as const;
