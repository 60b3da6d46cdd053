/** `npm run prove -- --only disclosure`: every small table is published and attacked. `--rounds` is how many drawn ones. */
import { parseArgs } from "node:util";
import * as room from "../../dist/disclosure/index.js";
import { seededRandom } from "../../dist/statistics/index.js";
import { attackRules } from "./attack-rules.mjs";
import { leastWorth, worthHidden } from "./cheapest-pattern.mjs";
import { grids } from "./grids.mjs";
import { survey } from "./survey.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "300" } } });
const rounds = Number(values.rounds);
const rules = Object.entries(attackRules(room.suppressionPresets));
const sizes = [
  [1, 1, 9, false],
  [1, 4, 3, false],
  [4, 1, 3, false],
  [2, 2, 5, false],
  [2, 3, 3, true],
  [3, 3, 2, true],
  [2, 4, 2, true],
  [3, 4, 1, true],
];
const random = seededRandom("tables to attack");
const total = { tables: 0, refused: 0, hidden: 0, pinned: [] };

for (const [name, rule] of rules) {
  const own = { tables: 0, refused: 0, hidden: 0, pinned: [] };
  for (const [rows, columns, most, upToOrder] of sizes) {
    for (const grid of grids(rows, columns, most, upToOrder)) add(own, survey(room, rule, [grid]));
  }
  for (let round = 0; round < rounds; round += 1) {
    add(own, survey(room, rule, [drawn(3, 4, 4)]));
    const first = drawn(3, 2, 4);
    add(own, survey(room, rule, [first, sameRows(first)]));
  }
  process.stdout.write(
    `figure: ${name}: ${own.tables.toLocaleString("en")} publications attacked, ${own.hidden.toLocaleString("en")} hidden or rounded cells, ${own.pinned.length} pinned; ${own.refused} refused\n`,
  );
  for (const field of ["tables", "refused", "hidden"]) total[field] += own[field];
  total.pinned.push(...own.pinned);
}
process.stdout.write(
  `figure: all rules: ${total.tables.toLocaleString("en")} publications, ${total.hidden.toLocaleString("en")} hidden or rounded cells, ${total.pinned.length} pinned by trying every table\n`,
);
for (const line of total.pinned.slice(0, 20)) process.stdout.write(`pinned: ${line}\n`);

const rule = { ...room.suppressionPresets.onsResearch, smallBelow: 3, hiddenTogether: 0 };
const compared = { tables: 0, least: 0, excess: [] };
for (let round = 0; round < rounds; round += 1) {
  const grid = drawn(3, 3, 9);
  const [ours, least] = [worthHidden(room, rule, grid), leastWorth(room, rule, grid)];
  if (least === 0) continue;
  compared.tables += 1;
  if (ours === least) compared.least += 1;
  compared.excess.push(ours / least - 1);
}
const mean = compared.excess.reduce((sum, one) => sum + one, 0) / compared.excess.length;
process.stdout.write(
  `figure: of ${compared.tables} drawn 3 × 3 tables that need more hidden than the small counts, ${compared.least} hide the least that any pattern can; on average ${(100 * mean).toFixed(1)} % more\n`,
);
if (total.pinned.length > 0) process.exitCode = 1;

function add(own, { published, hidden, pinned }) {
  own.tables += 1;
  if (!published) own.refused += 1;
  own.hidden += hidden;
  own.pinned.push(...pinned);
}

function drawn(rows, columns, most) {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.integer(most + 1)));
}

/** Other columns for the same people. */
function sameRows(grid) {
  return grid.map((row) => {
    const sum = row.reduce((all, count) => all + count, 0);
    const first = random.integer(sum + 1);
    return [first, sum - first];
  });
}
