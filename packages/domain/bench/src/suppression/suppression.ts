import { auditTables, publishTables, suppressionPresets } from "@reviewpoint/domain/disclosure";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { parseArgs } from "node:util";
import { median } from "../median.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Math.max(1, Number(values.rounds));
const rules = {
  "hidden below 10": { ...suppressionPresets.onsResearch, hiddenTogether: 0 },
  "rounded to 5, below 5 said to be so": suppressionPresets.ofqual,
  "rounded to 5": suppressionPresets.hesa,
};

for (const [name, rule] of Object.entries(rules)) {
  const smallest: { publish: number; audit: number }[] = [];
  for (const side of [10, 32, 100]) {
    const table = squareTable(side);
    const took = { publish: [] as number[], audit: [] as number[] };
    let hidden = 0;
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const publication = publishTables([table], rule);
      const published = performance.now();
      if (publication.tables === null) throw new Error(JSON.stringify(publication.refusals));
      const audit = auditTables(publication.tables, rule);
      took.audit.push(performance.now() - published);
      took.publish.push(published - began);
      hidden = publication.hidden.length;
      if (audit === null || audit.some(({ pinned }) => pinned))
        throw new Error(`${name} leaves a cell pinned`);
    }
    const now = { publish: median(took.publish), audit: median(took.audit) };
    smallest.push(now);
    const first = smallest[0] ?? now;
    const growth =
      side === 10
        ? ""
        : ` (${(now.publish / first.publish).toFixed(0)} and ${(now.audit / first.audit).toFixed(0)} times as long as 100 cells)`;
    process.stdout.write(
      `figure: ${name}: ${(side * side).toLocaleString("en")} cells published in ${now.publish.toFixed(0)} ms with ${hidden.toLocaleString("en")} hidden, audited in ${now.audit.toFixed(0)} ms${growth}\n`,
    );
  }
}

/** Counts from 0 to 59, more small ones than large. */
function squareTable(side: number) {
  const random = seededRandom(`a table of ${side}`);
  const named = (name: string) => Array.from({ length: side }, (_, at) => `${name} ${at + 1}`);
  return {
    name: "square",
    rows: { name: "cohort", values: named("cohort") },
    columns: { name: "route", values: named("route") },
    counts: Array.from({ length: side }, () =>
      Array.from({ length: side }, () => Math.floor(60 * random.next() ** 2)),
    ),
  };
}
