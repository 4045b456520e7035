import { TerraformStack, Token } from "cdktf";
import {
  AuthorizationServer,
  AuthorizationServerAttributes,
  OAuthClient,
  SigmaAuthServer,
  SigmaDeployment,
  SigmaOktaApp,
  SigmaOktaAppProps,
  SnowflakeAccount,
  SnowflakeExternalOAuth,
  SnowflakeSigmaAccess,
  UserMapping,
} from "../../../lib";
import { newStack } from "../../support/synth";
import { caseTable, printFailure } from "../support/cases";

type Build = (stack: TerraformStack) => unknown;

/** Plain JavaScript: no compiler looks at it. */
const loose = <T>(value: unknown) => value as T;

const app = (stack: TerraformStack, props: object, id = "App") =>
  new SigmaOktaApp(stack, id, loose<SigmaOktaAppProps>({ deployment: SigmaDeployment.GCP, ...props }));
const issuer = "https://login.example.com";
const server = (attributes: object = {}) =>
  AuthorizationServer.fromAttributes(
    loose<AuthorizationServerAttributes>({ issuer, jwksUris: [`${issuer}/keys`], audiences: ["https://sigma.example.com"], ...attributes }),
  );
const list = () => Token.asList("${var.list}");

export const typeCases = caseTable<Build>("types and references", (build) => printFailure(() => build(newStack())), [
  {
    id: "SIGMA-TYPE",
    severity: "error",
    allowed: "a string",
    fix: "check that the variable is set",
    fires: [
      {
        when: "a name is null",
        subject: (stack) => app(stack, { name: null }),
        at: "test/App name",
        given: "given null",
        fix: "omit it",
      },
      {
        when: "a name is a symbol",
        subject: (stack) => app(stack, { name: Symbol("Sigma") }),
        at: "test/App name",
        given: "given a symbol",
        fix: "pass a value of that type",
      },
      {
        when: "a name is a reference of no type",
        subject: (stack) => app(stack, { name: { resolve: () => "Sigma" } }),
        at: "test/App name",
        given: "given a reference of no type",
        fix: "use the reference of that type",
      },
      {
        when: "the properties are a text",
        subject: (stack) => new SigmaOktaApp(stack, "App", loose("Sigma")),
        at: "test/App properties",
        given: 'given "Sigma"',
        allowed: "an object with the properties of SigmaOktaAppProps",
        fix: "pass a value of that type",
      },
      {
        when: "an organization is an environment variable that is not set",
        subject: () => SnowflakeAccount.of(loose(undefined), "ANALYTICS"),
        at: "SnowflakeAccount.of organization",
        given: "given nothing",
      },
      {
        when: "an audience is an environment variable that is not set",
        subject: (stack) => new SigmaAuthServer(stack, "Server", { audience: loose(undefined) }),
        at: "test/Server audience",
        given: "given nothing",
      },
      {
        when: "attributes lack the redirect URI",
        subject: () => OAuthClient.fromAttributes(loose({ clientId: "sigma" })),
        at: "OAuthClient.fromAttributes redirectUri",
        given: "given nothing",
      },
      {
        when: "a deployment is the name of one",
        subject: (stack) => app(stack, { deployment: "GCP" }),
        at: "test/App deployment",
        given: 'given "GCP"',
        allowed: "a SigmaDeployment",
        fix: "pass a value of that type",
      },
      {
        when: "a list is a text",
        subject: (stack) => app(stack, { groupNames: "Data Analysts" }),
        at: "test/App groupNames",
        given: 'given "Data Analysts"',
        allowed: "a list of strings",
        fix: "pass a value of that type",
      },
      {
        when: "an element is a construct",
        subject: (stack) => app(stack, { groupIds: [app(stack, {}, "Group")] }),
        at: "test/App groupIds[0]",
        given: 'given the construct "test/Group"',
        fix: "pass an attribute of the construct, such as its id",
      },
      {
        when: "a text is not what an enum has",
        subject: (stack) => app(stack, { authentication: "client_secret_basic" }),
        at: "test/App authentication",
        given: 'given "client_secret_basic"',
        allowed: "one of ClientAuthentication.CLIENT_SECRET, ",
        fix: "pass a value of that type",
      },
      {
        when: "an element is not what an enum has",
        subject: (stack) => app(stack, { purposes: ["login"] }),
        at: "test/App purposes[0]",
        given: 'given "login"',
        allowed: "one of OAuthPurpose.ORGANIZATION_LOGIN, ",
        fix: "pass a value of that type",
      },
      {
        when: "a user mapping is a text",
        subject: (stack) =>
          new SigmaAuthServer(stack, "Server", { audience: "https://sigma.example.com", userMapping: loose("login_name") }),
        at: "test/Server userMapping",
        given: 'given "login_name"',
        allowed: "a UserMapping",
        fix: "pass a value of that type",
      },
      {
        when: "the attribute of a user mapping is none",
        subject: () => UserMapping.custom({ attribute: loose("name") }),
        at: "UserMapping.custom attribute",
        given: 'given "name"',
        allowed: "one of UserAttribute.LOGIN_NAME, UserAttribute.EMAIL_ADDRESS",
        fix: "pass a value of that type",
      },
      {
        when: "a database is a text",
        subject: (stack) => new SnowflakeSigmaAccess(stack, "Access", { warehouses: ["SIGMA_WH"], databases: loose(["SALES"]) }),
        at: "test/Access databases[0]",
        given: 'given "SALES"',
        allowed: "an object with the properties of ReadableDatabase",
        fix: "pass a value of that type",
      },
      {
        when: "a server is an object that is none",
        subject: (stack) => new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: loose({ issuer }) }),
        at: "test/Trust authorizationServer",
        given: "given an object",
        allowed: "an object that implements IAuthorizationServer",
        fix: "pass a value of that type",
      },
      {
        when: "a server of one's own has a text where a list should be",
        subject: (stack) => new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: loose({ ...server(), audiences: "sigma" }) }),
        at: "test/Trust authorizationServer.audiences",
        given: 'given "sigma"',
        allowed: "a list of strings",
        fix: "pass a value of that type",
      },
      {
        when: "a name is misspelt",
        subject: (stack) => app(stack, { groupName: ["Data Analysts"] }),
        at: "test/App groupName",
        given: "there is no such property",
        allowed: "the property groupNames",
        fix: "correct the name",
      },
      {
        when: "a name is spelt as in Python",
        subject: (stack) => app(stack, { group_names: ["Data Analysts"] }),
        at: "test/App group_names",
        given: "there is no such property",
        allowed: "the property groupNames",
        fix: "correct the name",
      },
      {
        when: "a secret is no text",
        subject: (stack) => app(stack, { clientSecret: 123456 }),
        at: "test/App clientSecret",
        given: "given a number (not shown)",
        fix: "pass a value of that type",
      },
    ],
    quiet: [
      { when: "an optional property is undefined", subject: (stack) => app(stack, { groupNames: undefined }) },
      { when: "an object that is shared has more properties", subject: (stack) => app(stack, { tenantId: "acme", region: "EU" }) },
      { when: "a misspelt name has no value", subject: (stack) => app(stack, { groupName: undefined }) },
      { when: "names that are near each other are both there", subject: (stack) => app(stack, { groupIds: [], userIds: [] }) },
      {
        when: "a deployment is of another copy of the library",
        subject: (stack) => app(stack, { deployment: { ...SigmaDeployment.GCP } }),
      },
      { when: "a value of an enum is its text", subject: (stack) => app(stack, { authentication: "private-key-jwt" }) },
      {
        when: "a server is of one's own",
        subject: (stack) => new SnowflakeExternalOAuth(stack, "T", { authorizationServer: { ...server() } }),
      },
    ],
  },
  {
    id: "SIGMA-KNOWN",
    severity: "error",
    allowed: "a value that is known when the app is synthesized",
    fix: "read it from the app's code, an environment variable or a file",
    fires: [
      {
        when: "the name of a deployment is a reference",
        subject: () => SigmaDeployment.of("${var.deployment}"),
        at: "SigmaDeployment.of name",
        given: "given a reference to a string",
      },
      {
        when: "the host of a deployment is a reference",
        subject: () => SigmaDeployment.custom(Token.asString("${var.host}")),
        at: "SigmaDeployment.custom host",
        given: "given a reference to a string",
      },
      {
        when: "an account is made of references",
        subject: () => SnowflakeAccount.of("${var.organization}", "${var.account}"),
        at: ["SnowflakeAccount.of organization", "SnowflakeAccount.of account"],
        given: "given a reference to a string",
      },
      {
        when: "the version of a credential is a reference",
        subject: (stack) => app(stack, { credentialVersion: Token.asNumber("${var.version}") }),
        at: "test/App credentialVersion",
        given: "given a reference to a number",
      },
      {
        when: "a switch is a reference",
        subject: (stack) => app(stack, { offlineAccess: { resolve: () => true } }),
        at: "test/App offlineAccess",
        given: "given a reference",
      },
      {
        when: "a switch is a raw reference",
        subject: (stack) => app(stack, { offlineAccess: "${var.offline}" }),
        at: "test/App offlineAccess",
        given: "given a reference",
      },
    ],
    quiet: [
      { when: "a name is a reference", subject: (stack) => app(stack, { name: "${var.name}" }) },
      {
        when: "a lifetime is a reference",
        subject: (stack) =>
          new SigmaAuthServer(stack, "Server", { audience: "${var.audience}", accessTokenMinutes: Token.asNumber("${var.minutes}") }),
      },
    ],
  },
  {
    id: "SIGMA-LIST-LENGTH",
    severity: "error",
    allowed: "a list of a known length",
    fix: "list its elements, which may be references",
    fires: [
      {
        when: "each element becomes a resource",
        subject: (stack) => app(stack, { groupIds: list() }),
        at: "test/App groupIds",
        given: "given a reference to a list",
      },
      {
        when: "something is added to the list",
        subject: (stack) => app(stack, { additionalRedirectUris: list() }),
        at: "test/App additionalRedirectUris",
        given: "given a reference to a list",
      },
      {
        when: "a list has a whole other one as an element",
        subject: (stack) => app(stack, { groupIds: ["00gexampleanalysts00", ...list()] }),
        at: "test/App groupIds",
        given: "among other elements",
      },
      {
        when: "a list is a reference of no type",
        subject: (stack) => app(stack, { groupNames: { resolve: () => ["Data Analysts"] } }),
        at: "test/App groupNames",
        given: "given a reference",
      },
      {
        when: "audiences are added to those that only Terraform knows",
        subject: (stack) =>
          new SnowflakeExternalOAuth(stack, "Trust", {
            authorizationServer: server({ audiences: list() }),
            additionalAudiences: ["https://other.example.com"],
          }),
        at: "test/Trust additionalAudiences",
        given: "given in addition to audiences that are a reference to a list",
        fix: "list the authorization server's audiences",
      },
    ],
    quiet: [
      { when: "an element is a reference", subject: (stack) => app(stack, { groupIds: ["${var.group}"] }) },
      { when: "the list becomes an attribute", subject: (stack) => app(stack, { postLogoutRedirectUris: list() }) },
      {
        when: "the list becomes a text",
        subject: (stack) =>
          new SnowflakeExternalOAuth(stack, "Trust", { authorizationServer: server({ audiences: list() }), allowedRoles: list() }),
      },
    ],
  },
  {
    id: "SIGMA-CONSTRUCT-ID",
    severity: "error",
    allowed: "a string that stays the same",
    fix: "use a fixed string",
    fires: [
      {
        when: "the id is a reference",
        subject: (stack) => app(stack, {}, Token.asString("${var.id}")),
        at: "test id of a SigmaOktaApp",
        given: "given a reference",
      },
      {
        when: "the id has a reference in it",
        subject: (stack) => app(stack, {}, `App-${Token.asString("${var.id}")}`),
        at: "test id of a SigmaOktaApp",
        given: "given a reference",
      },
    ],
    quiet: [{ when: "the id is a text", subject: (stack) => app(stack, {}, "App $ {1}") }],
  },
]);
