import type { FrameQuery } from "../generated/documents.js";
import { longInstant } from "../words/dates.js";

/** Where the figures come from, at the foot of every page. */
export function Footer({ provider }: { provider: FrameQuery["provider"] | null }) {
  return (
    <footer class="footer">
      <div class="footer-inner">
        {provider?.dataAsAt ? (
          <p>
            Data as at <time dateTime={provider.dataAsAt}>{longInstant(provider.dataAsAt)}</time>
          </p>
        ) : null}
        {provider?.isDemo ? <p>Demonstration: every person, school and figure here is invented.</p> : null}
        <p class="footer-product">Reviewpoint</p>
      </div>
    </footer>
  );
}
