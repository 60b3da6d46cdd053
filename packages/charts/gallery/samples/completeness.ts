import type { CompletenessRow } from "../../src/tables.js";

const first =
  "Ash Beech Birch Cedar Elder Hazel Holly Larch Linden Maple Oak Poplar Rowan Sorrel Thorn Willow Yew".split(
    " ",
  );
const second = [
  "Green School",
  "Park Academy",
  "Hill Primary School",
  "Valley Church of England Primary School",
  "Road Grammar School",
  "Lane Community College",
];

/** Invented schools, the same at every call: most complete, some late, one far behind. */
export function completenessRows(schools = 220): CompletenessRow[] {
  return Array.from({ length: schools }, (_, at) => {
    const due = 6 * (1 + ((at * 7) % 4));
    const missing = at === 17 ? due : (at * 13) % 11 === 0 ? Math.min(due, 1 + (at % 9)) : 0;
    const judgedLate = (at * 5) % 9 === 0 ? Math.min(due - missing, 1 + (at % 5)) : 0;
    const label = `${first[at % first.length]} ${second[Math.floor(at / first.length) % second.length]}${at >= 102 ? ` ${Math.floor(at / 102) + 1}` : ""}`;
    return { key: String(100000 + at), label, due, judged: due - missing - judgedLate, judgedLate, missing };
  });
}
