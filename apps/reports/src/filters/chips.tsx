import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";
import { stateOf } from "../address/standing-filter.js";
import { stateName } from "../words/states.js";
import { capital } from "../words/words.js";

/** Filters that a link brought and no select offers, each with a way to take it off again. */
export function Chips({ context }: { context: Context }) {
  const chips = chipsOf(context);
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

function chipsOf({ address, choice, words }: Context): readonly { name: ParameterName; label: string }[] {
  const { level, standing } = address.parameters;
  const chips: { name: ParameterName; label: string }[] = [];
  if (choice.school)
    chips.push({ name: "school", label: `${capital(words.one("school"))}: ${choice.school.name}` });
  const state = stateOf(address.parameters);
  if (state) chips.push({ name: "state", label: stateName[state] });
  const known = choice.levels.find(({ code }) => code === level);
  if (known) chips.push({ name: "level", label: `${capital(words.one("level"))}: ${known.name}` });
  if (standing === "below")
    chips.push({ name: "standing", label: `Below the expected ${words.one("level")}` });
  if (standing === "reached")
    chips.push({ name: "standing", label: `At or above the expected ${words.one("level")}` });
  return chips;
}
