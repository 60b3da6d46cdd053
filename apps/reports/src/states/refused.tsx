import type { Context } from "../address/page.js";
import { Footer } from "../frame/footer.js";
import { Header } from "../frame/header.js";
import { Mark } from "../frame/mark.js";
import { Navigation } from "../frame/navigation.js";
import type { Refusal } from "./refusal.js";

interface Props {
  readonly refusal: Refusal;
  readonly context: Context | null;
  /** Under which the server's log has what went wrong. */
  readonly reference?: string | undefined;
}

/** A whole page that says why there is no other, with the frame around it where it is known. */
export function Refused({ refusal, context, reference }: Props) {
  return (
    <>
      {context ? (
        <>
          <Header context={context} />
          <Navigation context={context} />
        </>
      ) : (
        <PlainHeader />
      )}
      <main id="main" class="main" tabIndex={-1}>
        <div class="state state-page">
          <h1>{refusal.title}</h1>
          {refusal.paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          {refusal.status === 500 && reference ? (
            <p>
              Quote this reference when you report it: <code>{reference}</code>
            </p>
          ) : null}
          <p>
            <a class="button" href={refusal.action.href}>
              {refusal.action.label}
            </a>
          </p>
        </div>
      </main>
      <Footer provider={context?.frame.provider ?? null} />
    </>
  );
}

/** The header while nobody is signed in. */
export function PlainHeader() {
  return (
    <header class="header">
      <div class="header-inner">
        <a class="brand" href="/">
          <Mark />
          <span class="brand-words">
            <span class="brand-product">Reviewpoint</span>
          </span>
        </a>
      </div>
    </header>
  );
}
