import { readAddress } from "../../address/address.js";
import type { Content, Context } from "../../address/page.js";
import type { FrozenQuery } from "../../generated/documents.js";
import { State } from "../../states/state.js";
import { longInstant } from "../../words/dates.js";
import { pageFrozen } from "./page-frozen.js";

type Frozen = NonNullable<FrozenQuery["frozen"]>;

const audience = {
  MYSELF: "whoever froze it",
  LEADERSHIP_TEAM: "whoever froze it and the leadership team",
  BOARD: "the exam board, the quality committee and the leadership team",
} as const;

/** What was frozen, as it was: a page's view of the answer that was kept, or a pack to be taken out. */
export function frozenView(frozen: Frozen, context: Context): Content {
  const { title, recordedAt, frozenBy, holds } = frozen;
  const by = frozenBy?.name ?? "somebody";
  return {
    heading: title,
    back: frozen.boardId
      ? { href: `/boards/${frozen.boardId}`, label: "The board" }
      : { href: "/frozen", label: "Frozen views" },
    answer: holds
      ? `Frozen on ${longInstant(recordedAt)} by ${by}, and unchanged since.`
      : "This is not what was frozen: its hash does not hold. Tell an administrator.",
    body: (
      <>
        <Banner frozen={frozen} />
        <p class="quiet">
          For {audience[frozen.audience]}. SHA-256: <code>{frozen.sha256}</code>
        </p>
        {frozen.kind === "PACK" ? <Pack frozen={frozen} /> : <View frozen={frozen} context={context} />}
      </>
    ),
  };
}

function Banner({ frozen }: { readonly frozen: Frozen }) {
  return (
    <>
      {frozen.newerDataExists ? (
        <p class="notice">
          Newer data exists: <a href={frozen.address}>the page shows something else now</a>.
        </p>
      ) : null}
      {frozen.erased > 0 ? (
        <p class="notice">
          {frozen.erased === 1 ? "1 record was" : `${frozen.erased} records were`} erased since, as the law
          asks. What is left is as it was.
        </p>
      ) : null}
    </>
  );
}

const formats = [
  ["html", "Page to read, in HTML"],
  ["pdf", "PDF to print and circulate"],
  ["docx", "Minutes and moderator's form, in DOCX"],
  ["xlsx", "Tables, in XLSX"],
  ["zip", "Tables, in CSV, with the snapshot"],
] as const;

function Pack({ frozen }: { readonly frozen: Frozen }) {
  return (
    <>
      <section class="block" aria-labelledby="formats">
        <h2 id="formats">Take it out</h2>
        <ul class="entries">
          {formats.map(([format, label]) => (
            <li key={format}>
              <a href={`/frozen/${frozen.id}/pack/${format}`} data-native>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p class="quiet">Every file says this SHA-256. That it left is entered in the audit trail.</p>
      </section>
      <section class="block" aria-labelledby="checked">
        <h2 id="checked">Is this the pack that was frozen?</h2>
        {frozen.checked.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </section>
    </>
  );
}

function View({ frozen, context }: { readonly frozen: Frozen; readonly context: Context }) {
  const page = pageFrozen(readAddress(frozen.address).path);
  if (!page || frozen.answer === null)
    return (
      <State title="This version of the app no longer has that page">
        <p>What was frozen is kept, and its hash holds. Ask an administrator for the text of it.</p>
      </State>
    );
  const address = readAddress(frozen.address);
  const { body, answer } = page.view(JSON.parse(frozen.answer) as never, {
    ...context,
    address,
    outcome: null,
  });
  return (
    <section class="block" aria-labelledby="as-it-was">
      <h2 id="as-it-was">As it was</h2>
      <p>{answer}</p>
      {body}
    </section>
  );
}
