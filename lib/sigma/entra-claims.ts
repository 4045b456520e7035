/**
 * Claims of Microsoft Entra ID that can change and that nobody verifies: anyone who sets one to another person's address or name passes for that person
 * ("nOAuth"). Judged by Entra's own rules, and by a data platform that trusts a tenant which is not managed here.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/claims-validation
 */
export const MUTABLE_ENTRA_CLAIMS: readonly string[] = ["email", "preferred_username", "unique_name"];
