import type { PolicyPartsFragment } from "../../../generated/documents.js";
import { list } from "../../../words/numbers.js";
import { pieces } from "../words.js";

type Size = PolicyPartsFragment["size"];
type Plain = Omit<Size, "steps">;

/**
 * How many pieces a sample has, in words.
 *
 * @example
 * sizeInWords({ kind: "share", pieces: null, percent: 10, atLeast: 8, atMost: null, steps: null }) // => "10% of the pieces, at least 8"
 */
export function sizeInWords(size: Size): string {
  if (size.kind !== "steps") return plainInWords(size);
  const lines = (size.steps ?? []).map(
    ({ upTo, take }) => `${plainInWords(take)} ${upTo === null ? "of more" : `of up to ${upTo}`}`,
  );
  return list(lines);
}

function plainInWords({ kind, pieces: count, percent, atLeast, atMost }: Plain): string {
  const bounds = [
    atLeast !== null && atLeast > 0 ? `, at least ${atLeast}` : "",
    atMost === null ? "" : `, at most ${atMost}`,
  ].join("");
  switch (kind) {
    case "all":
      return "all pieces";
    case "fixed":
      return pieces(count ?? 0);
    case "share":
      return `${percent}% of the pieces${bounds}`;
    case "square-root":
      return `the square root of their number${bounds}`;
    case "per-band":
      return `${pieces(count ?? 0)} from every band${bounds}`;
    default:
      return kind;
  }
}
