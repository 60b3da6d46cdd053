/** Every code a client can meet, with the HTTP status it forces; null leaves the status to GraphQL over HTTP. */
export declare const refusalCodes: {
    readonly UNAUTHENTICATED: 401;
    readonly NOT_ALLOWED: null;
    readonly UNKNOWN_CODE: null;
    readonly BAD_CURSOR: null;
    readonly BAD_PAGE_SIZE: null;
    readonly BAD_ARGUMENT: null;
    readonly INTROSPECTION_OFF: 400;
    readonly TOO_DEEP: 400;
    readonly TOO_MANY_ALIASES: 400;
    readonly TOO_MANY_DIRECTIVES: 400;
    readonly TOO_MANY_FIELDS: 400;
    readonly TOO_MANY_TOKENS: 400;
    readonly TOO_MANY_NODES: 400;
    readonly TOO_COSTLY: 400;
    readonly RATE_LIMITED: 429;
    readonly GRAPHQL_PARSE_FAILED: 400;
    readonly GRAPHQL_VALIDATION_FAILED: 400;
    readonly OPERATION_RESOLUTION_FAILURE: 400;
    readonly BAD_USER_INPUT: 400;
    readonly PERSISTED_QUERY_NOT_SUPPORTED: 400;
    readonly BAD_REQUEST: 400;
};
