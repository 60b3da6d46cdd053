import type { Context } from "../../../address/page.js";
import { list } from "../../../words/numbers.js";
import type { SummarisedSchool, Summary } from "./found-school.js";

/** How many are placed there, how many are judged in all, and where most are below the expected level. */
export function summarySentence({ name, summary }: SummarisedSchool, context: Context): string {
  const { choice, words } = context;
  const point = choice.reviewPoint?.name ?? words.one("reviewPoint");
  const many = summary?.trainees.length ?? 0;
  if (!summary || many === 0)
    return `At ${point}, no ${words.one("trainee")} that you know of is placed at ${name}.`;
  const { complete, withStrandBelow } = summary;
  const [are, number] = [complete < 2 ? "is" : "are", complete === 0 ? "none" : String(complete)];
  const who =
    many === 1
      ? `the ${words.one("trainee")} at ${name} is${complete === 0 ? " not" : ""}`
      : `${number} of ${words.count(many, "trainee")} at ${name} ${are}`;
  const judged = `${who} judged on every ${words.one("strand")}`;
  const below =
    withStrandBelow === 0
      ? `nobody is below the expected ${words.one("level")}`
      : `${withStrandBelow} ${withStrandBelow === 1 ? "is" : "are"} below the expected ${words.one("level")} on at least one`;
  const [weakest] = byNeed(summary.strands);
  const most =
    weakest && weakest.below > 0
      ? `, most of all on ${list(namesOf(tiedWith(weakest, summary.strands)))}`
      : "";
  return `At ${point}, ${judged}; ${below}${most}.`;
}

type Strand = Summary["strands"][number];

/** Strands on which most are below the expected level first; ties in the provider's order. */
export function byNeed(strands: readonly Strand[]): readonly Strand[] {
  return [...strands].sort((a, b) => b.below - a.below);
}

const tiedWith = (one: Strand, strands: readonly Strand[]) =>
  strands.filter(({ below }) => below === one.below);

const namesOf = (strands: readonly Strand[]) => strands.map(({ strand }) => strand?.name ?? "a strand");
