import type { FastifyHelmetOptions } from "@fastify/helmet";
/**
 * Scripts come from our own files only, never from the page itself. Charts carry style elements and attributes, and a
 * chart is saved as a picture by way of a blob. Encryption is the business of whoever puts the server on a network.
 */
export declare const securityHeaders: FastifyHelmetOptions;
