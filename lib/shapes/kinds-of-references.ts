/**
 * Which references a property takes, where its type does not say it. Texts and numbers may be references, a boolean or the value of an enum never
 * (it decides what is created), and a list as a whole only if it is named here.
 */

/** Texts and numbers that must be known when the app is synthesized: they decide which resources there are, or become part of a name. */
export const KNOWN_WHEN_SYNTHESIZED: readonly string[] = [
  "SigmaDeployment.of name",
  "SigmaDeployment.custom host",
  "SnowflakeAccount.of organization",
  "SnowflakeAccount.of account",
  "credentialVersion",
  "previousSecretDays",
  "outputPrefix",
];

/** Lists that may have a length that only Terraform knows. */
export const LISTS_OF_ANY_LENGTH: readonly string[] = [];
