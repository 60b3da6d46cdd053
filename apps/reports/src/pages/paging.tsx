import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";

/** Rows on a page of a list. */
export const pageSize = 50;

interface Props {
  readonly context: Context;
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** On to the next rows of a list, and back to its first. */
export function Paging({ context, shown, total, pageInfo }: Props) {
  const { address } = context;
  const further = address.parameters.after !== undefined;
  if (!further && !pageInfo.hasNextPage) return null;
  return (
    <nav class="paging" aria-label="Rows">
      <p>
        {shown} of {total} shown
      </p>
      {further ? (
        <a class="button quiet" href={linkHere(address, { after: null })} data-swap>
          First rows
        </a>
      ) : null}
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <a class="button quiet" href={linkHere(address, { after: pageInfo.endCursor })} data-swap>
          Next rows
        </a>
      ) : null}
    </nav>
  );
}
