import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { auditTables } from "./audit.js";
import { publishTables } from "./publish.js";
import { suppressionPresets } from "./rule/suppression-presets.js";
import type { SuppressionRule } from "./rule/suppression-rule.js";
import type { PublishedTable } from "./tables/published-table.js";

const research: SuppressionRule = { ...suppressionPresets.onsResearch, hiddenTogether: 0 };
const values = (name: string, size: number) => Array.from({ length: size }, (_, at) => `${name} ${at + 1}`);
const table = (counts: readonly (readonly (number | null)[])[], name = "sex") => ({
  name: `by ${name}`,
  rows: { name: "cohort", values: values("cohort", counts.length) },
  columns: { name, values: values(name, counts[0]?.length ?? 0) },
  counts,
});
const looks = (tables: readonly PublishedTable[] | null) =>
  tables?.map(({ cells }) => cells.map((row) => row.map(({ value, symbol }) => symbol ?? value)));

/** GaussSuppression's vignette: young and old in Spain, Iceland and Portugal; counts up to 1, zeros too, are hidden first. */
test("known answer: young in Portugal is hidden, and with it young and old in Iceland and old in Portugal", () => {
  const rule = { ...research, smallBelow: 2, zeros: "hide" as const };
  const { tables, hidden } = publishTables(
    [
      table([
        [5, 2, 0],
        [6, 3, 4],
      ]),
    ],
    rule,
  );
  expect(looks(tables)).toEqual([
    [
      [5, "c", "c", 7],
      [6, "c", "c", 13],
      [11, 5, 4, 20],
    ],
  ]);
  expect(hidden?.map(({ row, column, reason }) => [row, column, reason])).toEqual([
    ["cohort 1", "sex 2", "to-protect-others"],
    ["cohort 1", "sex 3", "zero"],
    ["cohort 2", "sex 2", "to-protect-others"],
    ["cohort 2", "sex 3", "to-protect-others"],
  ]);
});

describe("what is chosen", () => {
  test("nothing where nothing is small", () => {
    expect(
      looks(
        publishTables(
          [
            table([
              [10, 0],
              [12, 30],
            ]),
          ],
          research,
        ).tables,
      ),
    ).toEqual([
      [
        [10, 0, 10],
        [12, 30, 42],
        [22, 30, 52],
      ],
    ]);
  });

  test("the cheapest round of cells, and no total where inner cells do", () => {
    const counts = [
      [3, 40, 50],
      [60, 20, 90],
      [70, 30, 25],
    ];
    const { hidden } = publishTables([table(counts)], research);
    expect(hidden?.map(({ row, column, count }) => [row, column, count])).toEqual([
      ["cohort 1", "sex 1", 3],
      ["cohort 1", "sex 2", 40],
      ["cohort 2", "sex 1", 60],
      ["cohort 2", "sex 2", 20],
    ]);
  });

  test("of raising and lowering a cell, what costs less", () => {
    expect(
      looks(
        publishTables(
          [
            table([
              [25, 7, 4],
              [37, 23, 13],
              [19, 12, 1],
            ]),
          ],
          research,
        ).tables,
      ),
    ).toEqual([
      [
        [25, "c", "c", 36],
        [37, 23, 13, 73],
        [19, "c", "c", 32],
        [81, 42, 18, 141],
      ],
    ]);
  });

  test("a zero that is shown is never hidden for others: a total goes instead", () => {
    const { tables } = publishTables(
      [
        table([
          [3, 0],
          [20, 30],
        ]),
      ],
      research,
    );
    expect(looks(tables)).toEqual([
      [
        ["c", 0, "c"],
        ["c", 30, "c"],
        [23, 30, 53],
      ],
    ]);
  });

  test("a row by itself hides its totals, and is refused where totals stay", () => {
    expect(looks(publishTables([table([[3, 20, 30]])], research).tables)).toEqual([
      [
        ["c", "c", 30, 53],
        ["c", "c", 30, 53],
      ],
    ]);
    const { refusals, tables } = publishTables([table([[3, 20, 30]])], { ...research, totals: "never" });
    expect(tables).toBeNull();
    expect(refusals[0]).toEqual({ code: "no-safe-pattern", place: "by sex: cohort 1 × sex 1", value: "3" });
  });

  test("a column by itself, and a single cell", () => {
    expect(looks(publishTables([table([[3], [20]])], research).tables)).toEqual([
      [
        ["c", "c"],
        ["c", "c"],
        [23, 23],
      ],
    ]);
    expect(looks(publishTables([table([[3]])], research).tables)).toEqual([
      [
        ["c", "c"],
        ["c", "c"],
      ],
    ]);
  });

  test("empty rows, empty columns and nobody at all", () => {
    expect(
      looks(
        publishTables(
          [
            table([
              [0, 0],
              [0, 20],
            ]),
          ],
          research,
        ).tables,
      ),
    ).toEqual([
      [
        [0, 0, 0],
        [0, 20, 20],
        [0, 20, 20],
      ],
    ]);
    expect(looks(publishTables([table([[0, 0]])], { ...research, zeros: "hide" }).tables)).toEqual([
      [
        ["c", "c", "c"],
        ["c", "c", "c"],
      ],
    ]);
  });

  test("where nobody can be, the symbol z", () => {
    const { tables } = publishTables(
      [
        table([
          [null, 12],
          [3, 40],
        ]),
      ],
      research,
    );
    expect(looks(tables)).toEqual([
      [
        ["z", 12, 12],
        ["c", "c", 43],
        ["c", "c", 55],
      ],
    ]);
    expect(auditTables(tables ?? [], research)?.some(({ pinned }) => pinned)).toBe(false);
  });

  test("at least so many hidden together under a shown total", () => {
    const counts = [
      [4, 3, 40, 50],
      [5, 4, 60, 70],
      [80, 90, 30, 25],
    ];
    const together = { ...research, hiddenTogether: 10 };
    expect(looks(publishTables([table(counts)], research).tables)?.[0]?.[0]).toEqual(["c", "c", 40, 50, 97]);
    const shown = looks(publishTables([table(counts)], together).tables)?.[0];
    expect(shown?.[0]).toEqual(["c", "c", "c", 50, 97]);
  });

  test("as many possible values as the rule asks for", () => {
    const counts = [
      [2, 12, 40],
      [11, 30, 50],
      [60, 70, 80],
    ];
    for (const possibleValues of [2, 8, 15]) {
      const { tables } = publishTables([table(counts)], { ...research, possibleValues });
      const small = auditTables(tables ?? [], research)?.find(
        ({ row, column }) => row === "cohort 1" && column === "sex 1",
      );
      expect((small?.most ?? 1000) - (small?.least ?? 0) + 1).toBeGreaterThanOrEqual(possibleValues);
    }
  });
});

describe("rounding", () => {
  test("Ofqual: nearest 5, fewer than 5 said to be so", () => {
    const { tables } = publishTables(
      [
        table([
          [12, 3],
          [27, 18],
        ]),
      ],
      suppressionPresets.ofqual,
    );
    expect(looks(tables)).toEqual([
      [
        [10, "low", 15],
        [25, 20, 45],
        [40, 20, 60],
      ],
    ]);
  });

  test("HESA: 0, 1 and 2 look alike", () => {
    const { tables } = publishTables(
      [
        table([
          [0, 12],
          [2, 27],
        ]),
      ],
      suppressionPresets.hesa,
    );
    expect(looks(tables)).toEqual([
      [
        ["low", 10, 10],
        ["low", 25, 30],
        ["low", 40, 40],
      ],
    ]);
  });

  test("where rounded parts add up to one possibility only, more is hidden", () => {
    // Four times 2 rounds to four small ones and a total of 10: only 2 + 2 + 2 + 2 makes at least 8.
    const { tables } = publishTables([table([[2, 2, 2, 2]])], suppressionPresets.hesa);
    expect(looks(tables)?.[0]?.[0]).toContain("c");
    expect(auditTables(tables ?? [], suppressionPresets.hesa)?.some(({ pinned }) => pinned)).toBe(false);
  });
});

describe("several tables of the same people", () => {
  const sex = [
    [12, 14],
    [2, 3],
    [20, 16],
  ];
  const route = [
    [10, 10, 6],
    [1, 4, 0],
    [12, 12, 12],
  ];

  test("the same people are hidden in every table", () => {
    const { tables } = publishTables([table(sex, "sex"), table(route, "route")], research);
    const totals = looks(tables)?.map((cells) => cells.map((row) => row.at(-1)));
    expect(totals?.[0]).toEqual(totals?.[1]);
    expect(totals?.[0]?.[1]).toBe("c");
    expect(auditTables(tables ?? [], research)?.some(({ pinned }) => pinned)).toBe(false);
  });

  test("the total of a small cohort moves against another total, in every table at once", () => {
    const two = [
      table(
        [
          [21, 19],
          [6, 1],
          [8, 20],
        ],
        "sex",
      ),
      table(
        [
          [35, 5],
          [1, 6],
          [11, 17],
        ],
        "route",
      ),
    ];
    expect(looks(publishTables(two, research).tables)).toEqual([
      [
        [21, 19, 40],
        ["c", "c", "c"],
        ["c", "c", "c"],
        [35, 40, 75],
      ],
      [
        ["c", "c", 40],
        ["c", "c", "c"],
        ["c", 17, "c"],
        [47, 28, 75],
      ],
    ]);
  });

  test("tables that count the same people differently are refused with both numbers", () => {
    const { refusals } = publishTables([table([[1, 2]], "sex"), table([[2, 2]], "route")], research);
    expect(refusals[0]).toEqual({
      code: "tables-disagree",
      place: "by route: cohort 1 × all",
      value: "3 and 4",
    });
  });

  test("dimensions in a circle are refused", () => {
    const crossed = (rows: string, columns: string) => ({
      ...{
        name: `${rows} by ${columns}`,
        counts: [
          [20, 20],
          [20, 20],
        ],
      },
      ...{
        rows: { name: rows, values: values(rows, 2) },
        columns: { name: columns, values: values(columns, 2) },
      },
    });
    const circle = [crossed("hub", "sex"), crossed("sex", "route"), crossed("route", "hub")];
    expect(publishTables(circle, research).refusals).toEqual([
      { code: "tables-in-a-circle", place: "route by hub", value: "route, hub" },
    ]);
    expect(publishTables(circle.slice(0, 2), research).refusals).toEqual([]);
  });
});

describe("earlier publications", () => {
  const counts = [
    [3, 40, 50],
    [60, 20, 90],
    [70, 30, 25],
  ];
  const first = publishTables([table(counts)], research).tables as readonly PublishedTable[];

  test("the same table again is the same", () => {
    expect(publishTables([table(counts)], research, { earlier: first }).tables).toEqual(first);
  });

  test("what was hidden stays hidden when it is no longer small", () => {
    const grown = counts.map((row) => [...row]);
    (grown[0] as number[])[0] = 30;
    const { tables, hidden } = publishTables([table(grown)], research, { earlier: first });
    expect(looks(tables)?.[0]?.[0]?.[0]).toBe("c");
    expect(hidden?.find(({ row, column }) => row === "cohort 1" && column === "sex 1")?.reason).toBe(
      "hidden-before",
    );
  });

  test("what was shown is known, and so no help: another cell is hidden, in another table too", () => {
    const known =
      publishTables(
        [
          table(
            [
              [30, 40],
              [60, 20],
            ],
            "route",
          ),
        ],
        research,
      ).tables ?? [];
    const { tables } = publishTables(
      [
        table([
          [3, 67],
          [50, 30],
        ]),
      ],
      research,
      { earlier: known },
    );
    // The totals of the cohorts are known; only inner cells can be hidden.
    expect(looks(tables)).toEqual([
      [
        ["c", "c", 70],
        ["c", "c", 80],
        [53, 97, 150],
      ],
    ]);
    expect(auditTables([...known, ...(tables ?? [])], research)?.some(({ pinned }) => pinned)).toBe(false);
  });

  test("what was shown and must now be hidden is refused by place", () => {
    const loose =
      publishTables(
        [
          table([
            [3, 40],
            [60, 20],
          ]),
        ],
        { ...research, smallBelow: 2 },
      ).tables ?? [];
    expect(
      publishTables(
        [
          table([
            [3, 40],
            [60, 20],
          ]),
        ],
        research,
        { earlier: loose },
      ).refusals,
    ).toEqual([{ code: "already-published", place: "by sex: cohort 1 × sex 1", value: "3" }]);
  });

  test("a number that moved by a few since is hidden", () => {
    const before =
      publishTables(
        [
          table([
            [30, 40],
            [60, 20],
          ]),
        ],
        research,
      ).tables ?? [];
    const now = publishTables(
      [
        table([
          [30, 42],
          [60, 20],
        ]),
      ],
      research,
      { earlier: before },
    );
    expect(
      now.hidden?.filter(({ reason }) => reason === "changed-little").map(({ row, column }) => [row, column]),
    ).toEqual([
      ["cohort 1", "sex 2"],
      ["cohort 1", null],
      [null, "sex 2"],
      [null, null],
    ]);
    expect(looks(now.tables)?.[0]?.[0]?.[1]).toBe("c");
  });

  test("a number that moved by at least what is small stays shown", () => {
    const numbers = [
      [30, 40],
      [60, 20],
    ];
    const before = publishTables([table(numbers)], research).tables ?? [];
    for (const moved of [50, 29]) {
      const now = [
        [30, moved],
        [60, 20],
      ]; // 10 more, and 11 fewer
      expect(publishTables([table(now)], research, { earlier: before }).hidden).toEqual([]);
    }
    const nearly = publishTables(
      [
        table([
          [30, 49],
          [60, 20],
        ]),
      ],
      research,
      { earlier: before },
    );
    expect(nearly.hidden?.map(({ reason }) => reason)).toContain("changed-little");
  });

  test("what an earlier publication gave away by itself stands in nobody's way", () => {
    const route = { name: "by route", rows: { name: "cohort", values: ["cohort 1", "cohort 2"] } };
    const [hidden, shown] = [
      { value: null, symbol: "c" },
      (value: number) => ({ value, symbol: null }),
    ] as const;
    const careless: PublishedTable = {
      ...{ ...route, columns: { name: "route", values: ["fee", "salaried"] } },
      // 23 less 20 is 3, whatever is done now.
      cells: [
        [hidden, shown(20), shown(23)],
        [shown(30), shown(30), shown(60)],
        [shown(33), shown(50), shown(83)],
      ],
    };
    const { tables, refusals } = publishTables(
      [
        table([
          [11, 12],
          [30, 30],
        ]),
      ],
      research,
      { earlier: [careless] },
    );
    expect(refusals).toEqual([]);
    expect(looks(tables)?.[0]).toEqual([
      [11, 12, 23],
      [30, 30, 60],
      [41, 42, 83],
    ]);
  });

  test("a year later the totals are of more people, and taking away is reckoned with", () => {
    const last = publishTables([table([[30, 40]])], research).tables ?? [];
    const { tables } = publishTables(
      [
        table([
          [30, 40],
          [3, 50],
        ]),
      ],
      research,
      { earlier: last },
    );
    expect(auditTables([...last, ...(tables ?? [])], research)?.filter(({ pinned }) => pinned)).toEqual([]);
  });
});

test("rules and tables that cannot be used are refused by field, place and value", () => {
  const codes = (given: ReturnType<typeof table>[], rule = research) =>
    publishTables(given, rule).refusals.map(({ code, place, value }) => [code, place, value]);
  expect(codes([])).toEqual([["nothing-listed", "tables", ""]]);
  expect(codes([table([[1.5, -1]])])).toEqual([
    ["not-a-count", "by sex: cohort 1 × sex 1", "1.5"],
    ["not-a-count", "by sex: cohort 1 × sex 2", "-1"],
  ]);
  expect(codes([{ ...table([[1, 2]]), counts: [[1]] }])).toEqual([["wrong-shape", "by sex", "1 rows of 1"]]);
  expect(codes([table([[1]], "cohort")])).toContainEqual(["same-dimension", "by cohort", "cohort"]);
  expect(codes([table([[20]]), table([[20]])])).toEqual([["repeated-value", "tables", "by sex"]]);
  const twice = { ...table([[20, 20]]), columns: { name: "sex", values: ["a", "a"] } };
  expect(codes([twice])).toEqual([["repeated-value", "by sex: sex", "a"]]);
  expect(codes([{ ...table([[]]), counts: [[]] }])).toContainEqual(["nothing-listed", "by sex: sex", ""]);
  expect(codes([table([[20]])], { ...research, possibleValues: 1, totals: "first" as "last" })).toEqual([
    ["not-a-rule", "possibleValues", "1"],
    ["not-a-rule", "totals", "first"],
  ]);
});

describe("laws", () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const rules = fc.constantFrom<SuppressionRule>(
    ...Object.values(suppressionPresets),
    { ...research, zeros: "hide" },
    { ...research, smallSymbol: "low", possibleValues: 4 },
  );

  test("no cell is pinned, every range holds the true count, and nothing shown is wrong", () =>
    fc.assert(
      fc.property(counts, rules, (grid, rule) => {
        const { tables } = publishTables([table(grid)], rule);
        if (tables === null) return;
        const audit = auditTables(tables, rule);
        expect(audit).not.toBeNull();
        const sums = (line: readonly number[]) => line.reduce((sum, count) => sum + count, 0);
        for (const { row, column, least, most, pinned } of audit ?? []) {
          const rows = row === null ? grid : [grid[Number(row.slice(7)) - 1] as number[]];
          const truth = sums(
            rows.map((line) =>
              column === null ? sums(line) : (line[Number(column.slice(4)) - 1] as number),
            ),
          );
          expect(pinned).toBe(false);
          expect(truth).toBeGreaterThanOrEqual(least);
          expect(truth).toBeLessThanOrEqual(most ?? truth);
        }
        for (const { value } of tables.flatMap(({ cells }) => cells.flat())) {
          if (value !== null && value > 0)
            expect(value).toBeGreaterThanOrEqual(Math.min(rule.smallBelow, rule.roundTo));
          if (value !== null && rule.roundTo > 1) expect(value % rule.roundTo).toBe(0);
        }
      }),
      { numRuns: 60 },
    ));

  test("showing any one cell again that was hidden to protect others gives something away", () =>
    fc.assert(
      fc.property(counts, (grid) => {
        const { tables, hidden } = publishTables([table(grid)], research);
        for (const { row, column, reason, count } of hidden ?? []) {
          if (reason !== "to-protect-others") continue;
          const [{ cells, ...rest }] = tables as [PublishedTable];
          const at = (list: readonly string[], value: string | null) =>
            value === null ? list.length : list.indexOf(value);
          const [r, c] = [at(rest.rows.values, row), at(rest.columns.values, column)];
          const again = cells.with(r, (cells[r] ?? []).with(c, { value: count, symbol: null }));
          expect(auditTables([{ ...rest, cells: again }], research)?.some(({ pinned }) => pinned)).toBe(true);
        }
      }),
      { numRuns: 40 },
    ));
});
