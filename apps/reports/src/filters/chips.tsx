import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";
import { chosenBeyondSelects } from "./chosen.js";

interface Props {
  readonly context: Context;
  /** The filters that the page offers as selects. */
  readonly filters: readonly ParameterName[];
}

/** Filters that a link brought and no select offers, each with a way to take it off again. */
export function Chips({ context, filters }: Props) {
  const chips = chosenBeyondSelects(context).filter(({ name }) => !filters.includes(name));
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="More filters">
      {chips.map(({ name, label }) => (
        <li class="chip">
          {label}
          <a href={linkHere(context.address, { [name]: null })} data-swap>
            <span aria-hidden="true">×</span>
            <span class="for-screen-readers">Take off the filter {label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
