import type { Context } from "../address/page.js";
import type { AnyPage } from "../pages/pages.js";
import { inPlace } from "../table/sort.js";
import type { Row, Table } from "../table/table.js";
import type { Execute } from "./answer.js";
import { ask } from "./ask.js";

/** Most answers that one file is put together from; at 100 rows each more than any provider's cohorts. */
const mostAnswers = 200;

/** The page's table with every row in its place, asked for a page of rows at a time; null when the link cannot be asked yet, or the page has none. */
export async function wholeTable(page: AnyPage, context: Context, execute: Execute): Promise<Table | null> {
  const { after: _page, ...parameters } = context.address.parameters;
  const fromFirst: Context = { ...context, address: { ...context.address, parameters } };
  let variables = page.variables(fromFirst);
  if (variables === null || !page.table) return null;
  const rows: Row[] = [];
  for (let answers = 0; answers < mostAnswers; answers += 1) {
    const data = await ask(execute, page.query, variables);
    const table = page.table(data, fromFirst);
    rows.push(...table.rows);
    const following = page.next?.(data, variables) ?? null;
    if (following === null) return { ...table, rows: inPlace(rows) };
    variables = following;
  }
  throw new RangeError(`A file requires at most ${mostAnswers} answers: ${context.address.path}`);
}
