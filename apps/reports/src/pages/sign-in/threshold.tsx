import type { ComponentChildren } from "preact";
import { Footer } from "../../frame/footer.js";
import { FormToken } from "../../frame/form-token.js";
import type { Threshold, WayIn } from "../../server/answer.js";
import { refusalOf } from "../../states/refusal.js";
import { PlainHeader } from "../../states/refused.js";
import { Ways } from "./ways.js";

interface Props {
  readonly threshold: Threshold;
  readonly ways: readonly WayIn[];
  /** The page that was asked for: a path of this app. */
  readonly next: string;
  /** null for somebody who is not signed in. */
  readonly formToken: string | null;
}

/** A page on the way in or out: what is the case, and the one thing to do next. */
export function ThresholdPage({ threshold, ways, next, formToken }: Props) {
  return (
    <>
      <PlainHeader />
      <main id="main" class="main sign-in" tabIndex={-1}>
        <div class="state state-page">
          <h1>{titleOf(threshold)}</h1>
          {bodyOf({ threshold, ways, next, formToken })}
          {formToken ? (
            <form method="post" action="/sign-out">
              <FormToken token={formToken} />
              <button type="submit" class="button">
                Sign out, to use another account
              </button>
            </form>
          ) : null}
        </div>
      </main>
      <Footer provider={null} />
    </>
  );
}

/** The page's title, and its heading. */
export function titleOf(threshold: Threshold): string {
  switch (threshold.kind) {
    case "invitation":
      return `${threshold.provider} invites you`;
    case "providers":
      return "Which provider would you like to look at?";
    case "signed-out":
      return "You are signed out of Reviewpoint";
    case "refused":
      return refusalOf(threshold.code).title;
  }
}

function bodyOf({ threshold, ways, next, formToken }: Props): ComponentChildren {
  switch (threshold.kind) {
    case "invitation":
      return (
        <>
          <p>
            Choose the account that you use at work. From then on it is yours here: you sign in with it, and
            the link in your invitation has done its work.
          </p>
          <p>Not for you? Then close this page, and tell whoever sent you the link.</p>
          {ways.length === 0 ? (
            <p>No identity service is set up for this provider: tell its administrator.</p>
          ) : (
            <Ways ways={ways} query={{ invitation: threshold.token }} />
          )}
        </>
      );
    case "providers":
      return (
        <form method="post" action="/sign-in/provider">
          <FormToken token={formToken} />
          <input type="hidden" name="next" value={next} />
          <ul class="personas">
            {threshold.providers.map(({ slug, name }) => (
              <li>
                <button type="submit" name="provider" value={slug}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </form>
      );
    case "signed-out":
      return (
        <>
          <p>
            This browser may still be signed in at {threshold.issuer.label}. On a computer that others use
            too, sign out there as well.
          </p>
          <p>
            <a class="button" href={threshold.address} rel="noreferrer">
              Sign out of {threshold.issuer.label} too
            </a>
          </p>
          <p>
            <a href="/sign-in">Sign in again</a>
          </p>
        </>
      );
    case "refused": {
      const { paragraphs, action } = refusalOf(threshold.code);
      return (
        <>
          {paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          <p>
            <a class="button" href={action.href}>
              {action.label}
            </a>
          </p>
          <p class="quiet">
            If you ask for help, say: <code>{threshold.code}</code>
          </p>
        </>
      );
    }
  }
}
