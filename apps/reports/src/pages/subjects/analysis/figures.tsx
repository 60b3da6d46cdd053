import type { Context } from "../../../address/page.js";
import { TableView } from "../../../table/table-view.js";
import { symbols } from "../../../words/symbols.js";
import { capital } from "../../../words/words.js";
import type { Analysis } from "./analysed-point.js";
import { analysedStrandsTable } from "./strands-table.js";
import { analysedTraineesTable } from "./trainees-table.js";

interface Props {
  readonly analysis: Analysis;
  readonly context: Context;
}

/** The figures of an analysis: strand by strand, compared, and trainee by trainee. */
export function Figures({ analysis, context }: Props) {
  const { words, address } = context;
  const isSmall = analysis.strands.some(({ share }) => share.status === "LOW_RELIABILITY");
  return (
    <>
      <section class="block" aria-labelledby="strands">
        <h2 id="strands">{capital(words.many("strand"))}</h2>
        <TableView table={analysedStrandsTable(analysis, context)} address={address} />
        {isSmall ? <p class="quiet">u: {symbols.LOW_RELIABILITY.meaning}.</p> : null}
      </section>
      <section class="block" aria-labelledby="compared">
        <h2 id="compared">Compared</h2>
        <p>{analysis.past.sentence}</p>
        {analysis.past.otherVersions > 0 ? (
          <p class="quiet">
            {analysis.past.otherVersions} past{" "}
            {analysis.past.otherVersions === 1 ? words.one("trainee") : words.many("trainee")} judged under
            another version of the framework {analysis.past.otherVersions === 1 ? "is" : "are"} not counted.
          </p>
        ) : null}
        <p>{analysis.others.sentence}</p>
      </section>
      <section class="block" aria-labelledby="trainees">
        <h2 id="trainees">{capital(words.many("trainee"))}</h2>
        <People analysis={analysis} context={context} />
      </section>
    </>
  );
}

/** Those below what is expected by name, and everybody else folded away. */
function People({ analysis: { trainees, since }, context }: Props) {
  const { words, address } = context;
  const below = trainees.filter((one) => one.below.length > 0);
  const others = trainees.filter((one) => one.below.length === 0);
  const expected = `the expected ${words.one("level")}`;
  if (trainees.length === 0) return <p>None of those counted is one whose record you may read.</p>;
  const caption = `Those below ${expected}, on most ${words.many("strand")} first`;
  const elsewhere = `${below.length === 0 ? "" : "The other "}${words.count(others.length, "trainee")}, not below ${expected}`;
  return (
    <>
      {below.length === 0 ? (
        <p>Nobody is below {expected}.</p>
      ) : (
        <TableView
          table={analysedTraineesTable(caption, { trainees: below, since }, context)}
          address={address}
        />
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{elsewhere}</summary>
          <TableView
            table={analysedTraineesTable(elsewhere, { trainees: others, since }, context)}
            address={address}
          />
        </details>
      )}
    </>
  );
}
