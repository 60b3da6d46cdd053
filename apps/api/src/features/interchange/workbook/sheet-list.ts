import { posix } from "node:path";
import { FileRefused } from "../refusals.js";
import { brokenWorkbook, type WorkbookParts } from "./open-workbook.js";
import { readXml } from "./xml-events.js";

/** What a workbook says of itself: where its sheets, shared texts and styles are. */
export interface WorkbookPlan {
  /** Sheets in their order; hidden ones are left out, because nobody who fills in the file sees them. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Names of the hidden sheets that a person can show again; those that only a program can show are not told. */
  readonly hidden: readonly string[];
  readonly sharedTexts: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
}

/** Reads the plan of a workbook, following its relationships. */
export async function workbookPlan(parts: WorkbookParts): Promise<WorkbookPlan> {
  const [main] = [...(await relationships(parts, "_rels/.rels", "")).values()].filter(
    ({ type }) => type === "officeDocument",
  );
  if (main === undefined) throw brokenWorkbook(new Error("the workbook part is not named"));
  const folder = posix.dirname(main.part);
  const related = await relationships(parts, `${folder}/_rels/${posix.basename(main.part)}.rels`, folder);
  const listed: { name: string; id: string; state: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await readXml(parts, main.part, {
    open: (tag, attribute) => {
      if (tag === "workbook") isWorkbook = true;
      if (tag === "workbookPr") from1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (tag !== "sheet") return;
      listed.push({
        name: attribute("name") ?? "",
        id: attribute("r:id") ?? "",
        state: attribute("state") ?? "visible",
      });
    },
  });
  if (!isWorkbook) throw new FileRefused("not-text", "Save it as .xlsx or as .csv (UTF-8).");
  const partOf = (type: string) => [...related.values()].find((each) => each.type === type)?.part ?? null;
  const inState = (wanted: string) =>
    listed.flatMap(({ name, id, state }) => {
      const target = related.get(id);
      return state !== wanted || target?.type !== "worksheet" ? [] : [{ name, part: target.part }];
    });
  const hidden = inState("hidden").map(({ name }) => name);
  return {
    sheets: inState("visible"),
    hidden,
    sharedTexts: partOf("sharedStrings"),
    styles: partOf("styles"),
    from1904,
  };
}

async function relationships(parts: WorkbookParts, name: string, folder: string) {
  const found = new Map<string, { type: string; part: string }>();
  await readXml(parts, name, {
    open: (tag, attribute) => {
      const target = attribute("Target");
      if (tag !== "Relationship" || target === undefined || attribute("TargetMode") === "External") return;
      const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      found.set(attribute("Id") ?? "", { type: attribute("Type")?.split("/").at(-1) ?? "", part });
    },
  });
  return found;
}
