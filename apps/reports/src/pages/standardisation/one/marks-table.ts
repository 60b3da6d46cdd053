import type { StandardisationFactsFragment } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { signed } from "../words.js";

type Marks = StandardisationFactsFragment["participants"][number]["marks"];

/** What somebody gave each script, beside what was agreed where that is released. */
export function marksTable(
  caption: string,
  scripts: StandardisationFactsFragment["scripts"],
  marks: Marks,
  isReleased: boolean,
): Table {
  const compared = isReleased
    ? [
        { label: "Agreed", numeric: true },
        { label: "Difference", numeric: true },
        { label: "Within tolerance" },
      ]
    : [];
  return {
    caption,
    columns: [{ label: "Script" }, { label: "Given", numeric: true }, ...compared],
    rows: scripts.map(({ id, label, agreed }) => {
      const mark = marks.find(({ scriptId }) => scriptId === id);
      const difference = mark?.difference ?? null;
      return {
        key: id,
        cells: [
          { text: label },
          { text: mark?.given ?? "Not marked" },
          ...(isReleased
            ? [
                { text: agreed ?? "–" },
                { text: difference === null ? "–" : signed(difference) },
                { text: mark === undefined ? "–" : mark.isWithin ? "Yes" : "No" },
              ]
            : []),
        ],
      };
    }),
  };
}
