import type { Context } from "../../address/page.js";
import { stateOf } from "../../address/standing-filter.js";
import type { TraineesQuery } from "../../generated/documents.js";
import { stateName } from "../../words/states.js";
import { groupName } from "../group.js";

/** How many people the list holds, and which. */
export function traineesSentence({ trainees }: TraineesQuery, context: Context): string {
  const { words, choice, address } = context;
  const { search } = address.parameters;
  const found = search ? ` match “${search}”` : "";
  const { totalCount } = trainees;
  const who = totalCount === 0 ? `No ${words.one("trainee")}` : words.count(totalCount, "trainee");
  const verb =
    found || standingWords(context) || (totalCount === 1 || totalCount === 0 ? " is listed" : " are listed");
  return `${who}${verb}: ${groupName(context)}, ${choice.cohort.name}.`;
}

/** " are below the expected level in Adaptive Teaching at Review point 2" */
function standingWords({ words, choice, address }: Context): string {
  const { level, standing } = address.parameters;
  const state = stateOf(address.parameters);
  const known = choice.levels.find(({ code }) => code === level);
  const what =
    standing === "below"
      ? `below the expected ${words.one("level")}`
      : standing === "reached"
        ? `at or above the expected ${words.one("level")}`
        : known
          ? `at “${known.name}”`
          : state
            ? stateName[state].toLocaleLowerCase("en-GB")
            : null;
  if (!what) return "";
  const where = choice.strand ? ` in ${choice.strand.name}` : ` in at least one ${words.one("strand")}`;
  return ` ${what}${where} at ${choice.reviewPoint?.name ?? ""}`;
}
