import type { Content, Context, Page } from "../address/page.js";
import { Filters } from "../filters/filters.js";
import { Freezing } from "../pages/frozen/freezing-part.js";
import { DonePanel } from "../forms/view/done-panel.js";
import { longInstant } from "../words/dates.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";
import { Navigation } from "./navigation.js";
import { scopeLine } from "./scope-line.js";

interface Props {
  readonly context: Context;
  readonly page: Pick<Page<never, never>, "name" | "question" | "filters" | "path">;
  readonly content: Content;
}

/** A page as a signed-in viewer sees it: heading, filters, the answer in a sentence, then what it rests on. */
export function Layout({ context, page, content }: Props) {
  const { unknown } = context.choice;
  const { dataAsAt } = context.frame.provider;
  return (
    <>
      <Header context={context} />
      <Navigation context={context} />
      <main id="main" class="main" tabIndex={-1} data-acknowledged={acknowledged(context)}>
        <div class="page-head">
          {content.back ? (
            <p class="eyebrow">
              <a href={content.back.href}>{content.back.label}</a>
            </p>
          ) : (
            <p class="eyebrow">{scopeLine(context, page.filters)}</p>
          )}
          <p class="paper-line">
            {scopeLine(context, page.filters)}
            {dataAsAt ? ` · Data as at ${longInstant(dataAsAt)}` : ""}
          </p>
          <h1>{content.heading ?? page.name(context)}</h1>
          <p class="question">{page.question(context)}</p>
        </div>
        {context.said ? <DonePanel context={context} said={context.said} /> : null}
        {page.filters.length > 0 ? <Filters context={context} filters={page.filters} /> : null}
        {unknown.length > 0 ? (
          <p class="notice">
            The link asks for {unknown.map((code) => `“${code}”`).join(", ")}, which is not among what you can
            choose here. The rest of the link is shown.
          </p>
        ) : null}
        <p class="answer" id="answer">
          {content.answer}
        </p>
        {content.body}
        <Freezing context={context} path={page.path} />
      </main>
      <Footer provider={context.frame.provider} />
    </>
  );
}

/** The key of the form that was received: the browser need not keep what was typed any longer. */
function acknowledged({ said, outcome }: Context): string | undefined {
  return said?.key ?? (outcome?.done ? outcome.sent["key"] : undefined);
}
