import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Outcome } from "../address/act.js";
import { readAddress } from "../address/address.js";
import { noCohort } from "../address/choice.js";
import type { Content, Context } from "../address/page.js";
import { readCarried, writeCarried } from "../forms/said.js";
import { Document } from "../frame/document.js";
import { Layout } from "../frame/layout.js";
import { aboutTrainee, mayDo } from "../frame/may-do.js";
import { seesOnlyThemselves } from "../address/scope.js";
import { groupPage } from "../pages/own/group-page.js";
import { type AnyPage, pageAt, pageFor } from "../pages/pages.js";
import { SignIn } from "../pages/sign-in/sign-in.js";
import { ThresholdPage, titleOf } from "../pages/sign-in/threshold.js";
import { refusalOf } from "../states/refusal.js";
import { Refused } from "../states/refused.js";
import { Unanswered } from "../states/unanswered.js";
import { csvOf } from "../table/csv.js";
import type { Execute, PageAnswer, PageRequest, Threshold } from "./answer.js";
import { ask } from "./ask.js";
import { assets } from "./assets.js";
import { contextOf } from "./context.js";
import { perform } from "./perform.js";
import { actsOfPage } from "../pages/frozen/freezing.js";
import { csvHeaders, htmlHeaders } from "./headers.js";
import { wholeTable } from "./whole-table.js";

/**
 * Answers a request for a page, its CSV, or the sign-in. Never rejects: what goes wrong becomes a page that says so.
 *
 * @param execute runs a trusted document as the viewer
 */
export async function render(request: PageRequest, execute: Execute): Promise<PageAnswer> {
  if (request.threshold) return atThreshold(request.threshold, request);
  const address = readAddress(request.url);
  if (!request.viewer.signedIn || address.path === "/sign-in") return signIn(request);
  const page = pageAt(address.path);
  let context: Context | null = null;
  try {
    const said = readCarried(request.said);
    context = { ...(await contextOf(address, execute, request.formToken)), said };
    if (!page) throw new Unanswered("NOT_FOUND", address.path);
    const own = pageFor(page, context);
    if (context.choice.cohort === noCohort && !own.countsNobody) {
      throw new Unanswered("NO_COHORT", context.frame.provider.slug);
    }
    if (request.sent) {
      const outcome = await perform(actsOfPage(own), request.sent, context, execute);
      const onward = goOn(own, outcome, context);
      if (onward) return onward;
      context = { ...context, outcome };
    }
    return address.format === "csv" ? await csv(own, context, execute) : await html(own, context, execute);
  } catch (error) {
    const refusal = error instanceof Unanswered ? refusalOf(error.code, error.message) : refusalOf("UNKNOWN");
    const answer = document(
      refusal.status,
      refusal.title,
      <Refused refusal={refusal} context={context} reference={request.reference} />,
    );
    return refusal.status === 500 ? { ...answer, error } : answer;
  }
}

async function html(page: AnyPage, context: Context, execute: Execute): Promise<PageAnswer> {
  const content = await contentOf(page, context, execute);
  if (!content) throw new Unanswered("NOT_FOUND", context.address.path);
  const body = <Layout context={context} page={page} content={content} />;
  const isRefused = (context.outcome?.refusals.length ?? 0) > 0;
  const title = `${content.heading ?? page.name(context)}, ${context.frame.provider.name}`;
  return document(isRefused ? 422 : 200, isRefused ? `Not recorded: ${title}` : title, body);
}

/** After an act that has a sentence for it: on to the page that says it. Null where this page answers itself. */
function goOn(page: AnyPage, { act, done, sent }: Outcome, context: Context): PageAnswer | null {
  const said = done && actsOfPage(page)[act]?.said?.(done, sent, context);
  if (!said) return null;
  const to = /^\/(?![/\\])/u.test(sent["to"] ?? "") ? (sent["to"] as string) : context.address.path;
  const says = writeCarried({ ...said, key: sent["key"] ?? "" });
  return { status: 303, headers: { location: `${to}#said` }, body: "", says };
}

async function contentOf(page: AnyPage, context: Context, execute: Execute): Promise<Content | undefined> {
  if (page.ofGroups && seesOnlyThemselves(context.frame)) return groupPage(page, context);
  const variables = page.variables(context);
  if (variables === null) return page.unasked?.(context);
  const data = await ask(execute, page.query, variables);
  return page.view(data, aboutTrainee(context, data));
}

const notTakenOut = "Your roles let you look at this table, and not take it out.";

async function csv(page: AnyPage, context: Context, execute: Execute): Promise<PageAnswer> {
  if (!mayDo(context, "export-table")) throw new Unanswered("NOT_ALLOWED", notTakenOut);
  const table = await wholeTable(page, context, execute);
  if (!table) throw new Unanswered("NOT_FOUND", context.address.path);
  const { cohort, reviewPoint } = context.choice;
  const { path, parameters } = context.address;
  const name = [path.split("/")[1] || "home", parameters.tab, cohort.code, reviewPoint?.code]
    .filter(Boolean)
    .join("-")
    .replaceAll(/[^A-Za-z0-9-]+/g, "-");
  return { status: 200, headers: csvHeaders(name), body: csvOf(table) };
}

/** The way in; who is in already goes on to where the link leads. */
function signIn({ url, viewer, personas, ways = [], sent }: PageRequest): PageAnswer {
  const { path } = readAddress(url);
  const next = path === "/sign-in" ? nextOf(url) : url;
  if (viewer.signedIn) return { status: 303, headers: { location: next }, body: "" };
  const isAsked = (path === "/" || path === "/sign-in") && sent === undefined;
  const status = isAsked ? 200 : 401;
  return document(
    status,
    "Sign in",
    <SignIn personas={personas} ways={ways} next={next} hasSent={sent !== undefined} />,
  );
}

/** A page on the way in or out. */
function atThreshold(threshold: Threshold, { url, ways = [], formToken = null }: PageRequest): PageAnswer {
  const { path } = readAddress(url);
  const isPage = threshold.kind === "providers" && !path.startsWith("/sign-in");
  const status = threshold.kind === "refused" ? refusalOf(threshold.code).status : 200;
  const shown = { threshold, ways, formToken, next: isPage ? url : "/" };
  return document(status, titleOf(threshold), <ThresholdPage {...shown} />);
}

/** The page asked for before the sign-in, if it is one of this app: a path, and not `//elsewhere`. */
function nextOf(url: string): string {
  const next = new URL(url, "http://reviewpoint.invalid").searchParams.get("next") ?? "/";
  return /^\/(?![/\\])/.test(next) && !next.startsWith("/sign-in") ? next : "/";
}

function document(status: number, title: string, body: VNode): PageAnswer {
  const page = renderToString(
    <Document title={`${title} – Reviewpoint`} assets={assets()}>
      {body}
    </Document>,
  );
  return { status, headers: { ...htmlHeaders }, body: `<!doctype html>${page}` };
}
