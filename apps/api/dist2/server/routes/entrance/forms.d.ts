import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Cookies } from "../../../identity/index.js";
import { type OwnAddress } from "../same-site.js";
/** A request that came from a form. */
export interface Form {
    readonly Body: Readonly<Record<string, string>> | null;
}
/** Lets a part of the server read forms, from our own pages alone. */
export declare function takeForms(server: FastifyInstance, address: OwnAddress): void;
/** The key of the session that a form was sent with, and whose token it carries; null without a session. Throws an IdentityRefusal. */
export declare function sessionOfForm(request: FastifyRequest<Form>, cookies: Cookies, address: OwnAddress): string | null;
export declare const refuse: (reply: FastifyReply, status: number, code: string, message: string) => FastifyReply<import("fastify").RouteGenericInterface, import("fastify").RawServerDefault, import("http").IncomingMessage, import("http").ServerResponse<import("http").IncomingMessage>, unknown, import("fastify").FastifySchema, import("fastify").FastifyTypeProviderDefault, unknown>;
