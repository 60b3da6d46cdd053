/** What is done about access; whose data this is, which is open to whoever belongs to the provider, with a role or without; and who asks. */
export const accountMatrix = `
                                     act                      TR ME PT LM MO HD DD LI LT EB QA PA
Query.provider                       member                   *  *  *  *  *  *  *  *  *  *  *  *
Query.whoCanSee                      member                   *  *  *  *  *  *  *  *  *  *  *  *
Query.viewer                         read-own-account         *  *  *  *  *  *  *  *  *  *  *  *
Query.auditTrail                     read-audit               -  -  -  -  -  -  -  -  *  -  -  *
Query.readingsOfMe                   read-own-trail           o  -  -  -  -  -  -  -  -  -  -  -
Query.roleHoldings                   administer-roles         -  -  -  -  -  -  -  -  *  -  -  *
Query.serviceTokens                  administer-tokens        -  -  -  -  -  -  -  -  -  -  -  *
Query.tightenings                    tighten-access           -  -  -  -  -  -  -  -  *  -  -  *
Query.undeliveredLetters             administer-messages      -  -  -  -  -  -  -  -  -  -  -  *
Mutation.deliverAgain                administer-messages      -  -  -  -  -  -  -  -  -  -  -  *
Mutation.tightenAccess               tighten-access           -  -  -  -  -  -  -  -  *  -  -  *
Mutation.loosenAccess                tighten-access           -  -  -  -  -  -  -  -  *  -  -  *
Mutation.grantRole                   administer-roles         -  -  -  -  -  -  -  -  *  -  -  *
Mutation.endRole                     administer-roles         -  -  -  -  -  -  -  -  *  -  -  *
Mutation.grantExternalModeration     grant-moderation         -  -  -  -  -  -  -  -  *  -  -  *
Mutation.endExternalModeration       grant-moderation         -  -  -  -  -  -  -  -  *  -  -  *
Mutation.invitePerson                administer-people        -  -  -  -  -  -  -  -  -  -  -  *
Mutation.inviteAgain                 administer-people        -  -  -  -  -  -  -  -  -  -  -  *
Mutation.endSignIn                   administer-people        -  -  -  -  -  -  -  -  -  -  -  *
Mutation.issueServiceToken           administer-tokens        -  -  -  -  -  -  -  -  -  -  -  *
Mutation.revokeServiceToken          administer-tokens        -  -  -  -  -  -  -  -  -  -  -  *
`;
//# sourceMappingURL=account.matrix.js.map