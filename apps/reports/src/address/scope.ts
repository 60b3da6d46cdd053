import type { FrameQuery } from "../generated/documents.js";

/** Whether the word for a hub may be used at all: a provider without hubs never reads it. */
export function hasHubs(frame: FrameQuery): boolean {
  return frame.hubs.nodes.length > 0;
}

/** Whether the reader sees nobody but themselves, and is spoken to as "you". */
export function seesOnlyThemselves(frame: FrameQuery): boolean {
  return frame.viewer.scope.kind === "SELF";
}
