import type { FrozenAudience } from "./frozen-audience.js";

/** Why something is not frozen. */
export type FreezeRefusal =
  /** The board sees more trainees than whoever wants to freeze for it. */
  | { readonly code: "audience-too-wide"; readonly audience: FrozenAudience }
  /** The page's question is not answered to whoever it is frozen for. */
  | { readonly code: "view-unanswered"; readonly reason: string };

/**
 * Why something is not frozen for an audience: whoever freezes for the board sees all trainees, as the board does.
 *
 * @example
 * refuseAudience("board", false) // => { code: "audience-too-wide", audience: "board" }
 * refuseAudience("myself", false) // => null
 */
export function refuseAudience(audience: FrozenAudience, seesEveryone: boolean): FreezeRefusal | null {
  return audience === "board" && !seesEveryone ? { code: "audience-too-wide", audience } : null;
}
