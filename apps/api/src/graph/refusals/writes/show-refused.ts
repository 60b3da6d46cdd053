import { shownRefusals } from "./shown-refusals.js";
import type { ShownRefusal } from "./shown-refusal.js";
import { graphCode, type Refused, refusalTypeName, type WriteRefusalCode } from "./write-refusal.js";

/** A refusal as a row of the graph, that says itself of which type it is. */
export function showRefused({ refusal, path }: Refused): object {
  const { code, ...facts } = refusal;
  const items = "items" in facts ? { items: facts.items.map(showRefused) } : {};
  const shown = shownRefusals[code] as unknown as ShownRefusal<WriteRefusalCode>;
  return {
    ...facts,
    ...items,
    kind: refusalTypeName(code),
    code: graphCode(code),
    message: shown.sentence(refusal as never),
    path,
  };
}
