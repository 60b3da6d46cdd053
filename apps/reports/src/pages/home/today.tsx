import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import type { HomeQuery } from "../../generated/documents.js";
import { list, thousands } from "../../words/numbers.js";
import { capital } from "../../words/words.js";
import { Card } from "./card.js";
import { RecoveryCard } from "./due/recovery-card.js";
import { WeeklyCard } from "./due/weekly-card.js";
import { SoFar } from "./so-far.js";
import { windowWords } from "./window-words.js";

/** What needs the reader today: the weekly work, missing judgements by school, people on the watch list, the next window. */
export function Today({ data, context }: { data: HomeQuery; context: Context }) {
  const { words, choice } = context;
  const window = windowWords(context);
  return (
    <section class="today" aria-labelledby="today-heading">
      <h2 id="today-heading">What needs you today</h2>
      <div class="cards">
        <WeeklyCard data={data} context={context} />
        <RecoveryCard data={data} context={context} />
        {data.completeness ? <MissingCard completeness={data.completeness} context={context} /> : null}
        {data.watchList ? <WatchCard watchList={data.watchList} context={context} /> : null}
        <Card figure={window.figure} label={window.label} href={null}>
          <ol class="timeline">
            {choice.reviewPoints.map((point) => (
              <li
                class={`timeline-${point.window.toLowerCase()}`}
                aria-current={point.code === choice.reviewPoint?.code ? "step" : undefined}
              >
                <span class="timeline-name">{point.name}</span>
                <span class="timeline-dates">{window.dates(point)}</span>
              </li>
            ))}
          </ol>
          {choice.reviewPoints.length === 0 ? <p>This {words.one("cohort")} has none.</p> : null}
          <SoFar data={data} context={context} />
        </Card>
      </div>
    </section>
  );
}

/** Parts that the provider's rules can take from the reader: then they are left out. */
type Completeness = NonNullable<HomeQuery["completeness"]>;
type Watched = NonNullable<HomeQuery["watchList"]>;

function MissingCard({ completeness, context }: { completeness: Completeness; context: Context }) {
  const { words, address } = context;
  const rows = completeness.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing);
  const missing = rows.reduce((sum, row) => sum + row.missing, 0);
  const { seesNames } = context.frame.viewer.scope;
  const href = linkTo(address, "/completeness");
  if (missing === 0) {
    return (
      <Card figure="0" label={`missing ${words.many("judgement")}`} href={href} link="See completeness">
        <p>Every {words.one("judgement")} that is due is in.</p>
      </Card>
    );
  }
  const places = words.count(rows.length, seesNames ? "school" : "subject");
  return (
    <Card
      figure={thousands(missing)}
      label={`missing ${missing === 1 ? words.one("judgement") : words.many("judgement")} in ${places}`}
      href={href}
      link="See whose"
    >
      <ul class="card-list">
        {rows.slice(0, 7).map(({ school, subject, missing: owed }) => (
          <li>
            <a
              href={
                school
                  ? linkTo(address, "/trainees", { school: school.urn, state: "not-judged" })
                  : linkTo(address, "/completeness", { subject: subject?.code ?? null })
              }
            >
              {school?.name ?? subject?.name ?? `No ${words.one("school")} known`}
            </a>
            <b>{thousands(owed)}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function WatchCard({ watchList: { totalCount, nodes }, context }: { watchList: Watched; context: Context }) {
  const { words, address } = context;
  const watchList = words.one("watchList");
  return (
    <Card
      figure={thousands(totalCount)}
      label={`${totalCount === 1 ? words.one("trainee") : words.many("trainee")} on the ${watchList}`}
      href={linkTo(address, "/watch-list")}
      link={`Open the ${watchList}`}
    >
      {nodes.length === 0 ? <p>No rule has fired at this {words.one("reviewPoint")}.</p> : null}
      <ul class="card-list card-people">
        {nodes.slice(0, 4).map(({ trainee, reasons }) => (
          <li>
            <a href={linkTo(address, `/trainees/${trainee.id}`)}>
              {trainee.name ?? trainee.reference ?? capital(words.one("trainee"))}
            </a>
            <span>{reasonInShort(reasons[0])}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Reason = Watched["nodes"][number]["reasons"][number];

/** The strands that made the rule fire; the whole sentence is on the list itself. */
function reasonInShort(reason: Reason | undefined): string {
  if (!reason) return "";
  return reason.strands.length > 0 ? list(reason.strands.map(({ name }) => name)) : reason.sentence;
}
