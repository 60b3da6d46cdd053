/** Every code a client can meet, with the HTTP status it forces; null leaves the status to GraphQL over HTTP. */
export const refusalCodes = {
    UNAUTHENTICATED: 401,
    NOT_ALLOWED: null,
    UNKNOWN_CODE: null,
    BAD_CURSOR: null,
    BAD_PAGE_SIZE: null,
    BAD_ARGUMENT: null,
    INTROSPECTION_OFF: 400,
    TOO_DEEP: 400,
    TOO_MANY_ALIASES: 400,
    TOO_MANY_DIRECTIVES: 400,
    TOO_MANY_FIELDS: 400,
    TOO_MANY_TOKENS: 400,
    TOO_MANY_NODES: 400,
    TOO_COSTLY: 400,
    RATE_LIMITED: 429,
    // the protocol's own, given by Apollo Server
    GRAPHQL_PARSE_FAILED: 400,
    GRAPHQL_VALIDATION_FAILED: 400,
    OPERATION_RESOLUTION_FAILURE: 400,
    BAD_USER_INPUT: 400,
    PERSISTED_QUERY_NOT_SUPPORTED: 400,
    BAD_REQUEST: 400,
};
//# sourceMappingURL=refusal-codes.js.map