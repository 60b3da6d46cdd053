import type { FastifyReply, FastifyRequest } from "fastify";
import type { PageAnswer, PageRequest, Pages } from "./pages.js";
/** Sends a rendered page. The reader is shown the same reference under which a failure is logged. */
export declare function sendPage(request: FastifyRequest, reply: FastifyReply, page: PageAnswer): FastifyReply;
/** Shows a page of the way in or out, on which nothing of a provider is asked. */
export declare function showThreshold(pages: Pages, request: FastifyRequest, reply: FastifyReply, shown: Pick<PageRequest, "threshold"> & Partial<Pick<PageRequest, "ways" | "formToken">>): Promise<FastifyReply>;
