import type { Context } from "../../../address/page.js";
import type { Answer } from "../forms/board-forms.js";

/** What every part of a board's page is drawn from. */
export interface Part {
  readonly data: Answer;
  readonly context: Context;
  /** Whether the reader records for this board, which is open. */
  readonly isKeeper: boolean;
}
