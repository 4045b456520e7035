import { Entry } from "./entry";

const from = "Snowflake, on deploy";

/**
 * The key pair with which Terraform, or Sigma's service account, logs in to Snowflake.
 *
 * https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting
 * https://docs.snowflake.com/en/sql-reference/functions/system_get_login_failure_details, JWT token errors
 */
export const SNOWFLAKE_KEY_PAIR_ENTRIES: readonly Entry[] = [
  {
    name: "394300",
    also: ["JWT_TOKEN_INVALID_USER_IN_ISSUER"],
    from,
    meaning: "The user of the key pair does not exist in the account.",
    causes: [
      {
        cause: "SNOWFLAKE_USER is misspelled, or is the user's NAME instead of its LOGIN_NAME.",
        fix: "compare with DESCRIBE USER, LOGIN_NAME",
        keys: ["snowflake.profile"],
      },
      { cause: "It is another account.", fix: "correct it", keys: ["snowflake.organization", "snowflake.account"] },
    ],
  },
  {
    name: "394302",
    also: ["JWT_TOKEN_INVALID_ISSUE_TIME", "394303", "JWT_TOKEN_INVALID_EXPIRATION_TIME", "394301"],
    from,
    meaning: "The driver's JWT arrived too late: Snowflake accepts it for 60 seconds.",
    causes: [
      { cause: "The clock of the machine that deploys is wrong.", fix: "synchronize the clock" },
      { cause: "The network, or a proxy, is very slow.", fix: "deploy again, from a network with fewer hops" },
    ],
  },
  {
    name: "394304",
    also: ["JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH"],
    from,
    meaning: "Terraform's key pair is not the one of the user in Snowflake.",
    causes: [
      {
        cause: "The public key is not assigned to the user, or belongs to another private key.",
        fix: "run ALTER USER … SET RSA_PUBLIC_KEY = '…' in Snowflake; DESC USER shows RSA_PUBLIC_KEY_FP, the fingerprint to compare",
      },
      {
        cause: "The private key belongs to another user.",
        fix: "set SNOWFLAKE_USER to the user with the public key",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "394306",
    also: ["JWT_TOKEN_INVALID_SIGNATURE", "394305", "JWT_TOKEN_INVALID_ALGORITHM"],
    from,
    meaning: "Snowflake could not verify the signature of the driver's JWT.",
    causes: [
      {
        cause: "The private key is damaged, or is not an RSA key of at least 2048 bits.",
        fix: "create a new RSA key pair, and assign its public key to the user",
        keys: ["snowflake.profile"],
      },
    ],
  },
  {
    name: "394307",
    also: ["JWT_TOKEN_ACCOUNT_MISMATCH"],
    from,
    meaning: "The driver's JWT is for an account other than the one that it was sent to.",
    causes: [
      {
        cause: "SNOWFLAKE_HOST or the profile belongs to another account.",
        fix: "unset it: organization and account come from the config",
        keys: ["snowflake.organization", "snowflake.account", "snowflake.profile"],
      },
    ],
  },
  {
    name: "could not retrieve private key",
    also: ["could not parse private key", "private key requires a passphrase", "pkcs8: incorrect password"],
    from: "the Snowflake provider",
    meaning: "The provider cannot read SNOWFLAKE_PRIVATE_KEY.",
    causes: [
      {
        cause: "The variable holds a path, has lost its line breaks, or the key is encrypted.",
        fix: "set it to the PEM itself, in PKCS #8 form; for an encrypted key, set SNOWFLAKE_PRIVATE_KEY_PASSPHRASE",
      },
    ],
  },
];
