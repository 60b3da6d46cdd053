import { list } from "../../../words/numbers.js";
import { capital, type Words } from "../../../words/words.js";
import type { WeeksToCheckQuery } from "../../../generated/documents.js";

export type Week = WeeksToCheckQuery["weeks"]["nodes"][number];

/** What to look at in a week, in a sentence. A week that is not over yet may still have what is missing. */
export function concernWords({ concerns, check }: Week, words: Words): string {
  const kinds = {
    NO_RECORD: "no record of a meeting",
    NOT_CONFIRMED: `a record that the ${words.one("mentor")} has not confirmed`,
    NO_OPEN_TARGET: "no open target",
    STALE_TARGETS: "targets that nobody has closed",
  } as const;
  const checked = check ? " Checked already." : "";
  if (concerns.length === 0) return `Nothing stands out.${checked}`;
  const over = concerns.some(({ isOver }) => isOver);
  const found = capital(list(concerns.map(({ kind }) => kinds[kind])));
  return `${found}${over ? "" : ", so far: the week is not over"}.${checked}`;
}
