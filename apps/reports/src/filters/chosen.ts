import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";
import { stateOf } from "../address/standing-filter.js";
import { stateName } from "../words/states.js";
import { capital } from "../words/words.js";

interface Chosen {
  readonly name: ParameterName;
  readonly label: string;
  /** What the label says without naming its kind, e.g. the school's name. */
  readonly value: string;
}

/** What the link chose that not every page offers as a select, in words. */
export function chosenBeyondSelects({ address, choice, words }: Context): readonly Chosen[] {
  const { level, standing } = address.parameters;
  const named = (name: ParameterName, term: string, value: string | undefined): readonly Chosen[] =>
    value === undefined ? [] : [{ name, label: `${capital(words.one(term))}: ${value}`, value }];
  const plain = (name: ParameterName, value: string | null): readonly Chosen[] =>
    value === null ? [] : [{ name, label: value, value }];
  const state = stateOf(address.parameters);
  const expected = `the expected ${words.one("level")}`;
  return [
    ...named("strand", "strand", choice.strand?.name),
    ...named("school", "school", choice.school?.name),
    ...plain("state", state && stateName[state]),
    ...named("level", "level", choice.levels.find(({ code }) => code === level)?.name),
    ...plain("standing", standing === "below" ? `Below ${expected}` : null),
    ...plain("standing", standing === "reached" ? `At or above ${expected}` : null),
  ];
}

/**
 * The subtitle of a figure with every filter in it: what the link chose and the subtitle does not say yet is added, so
 * that a figure taken away says what it counts.
 */
export function withFilters(subtitle: string, context: Context): string {
  const { search, cohort } = context.address.parameters;
  const said = [
    ...(cohort ? [context.choice.cohort.name] : []),
    ...chosenBeyondSelects(context).flatMap(({ label, value }) => (subtitle.includes(value) ? [] : [label])),
    ...(search ? [`matching “${search}”`] : []),
  ].filter((text) => !subtitle.includes(text));
  return [subtitle, ...said].join(" · ");
}
