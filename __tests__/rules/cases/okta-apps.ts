import { oktaAppRules } from "../../../lib/okta/app-rules";
import { SigmaOktaAppProps } from "../../../lib/okta/props";
import { ClientAuthentication } from "../../../lib/sigma/client-authentication";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { caseTable, LIST_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";

const LISTS = ["groupIds", "groupNames", "userIds", "userLogins"] as const;

const app = (options: Partial<SigmaOktaAppProps> = {}): SigmaOktaAppProps => ({ deployment: SigmaDeployment.GCP, ...options });
/** The same element in all four lists, and the places where it stands. */
const everywhere = (...values: string[]) => app(Object.fromEntries(LISTS.map((list) => [list, values])));
const places = (index: number) => LISTS.map((list) => `${list}[${index}]`);

export const oktaAppCases = caseTable<SigmaOktaAppProps>(
  "Okta's apps",
  ruleRunner(oktaAppRules),
  [
    {
      id: "OKTA-ASSIGNMENT",
      severity: "error",
      allowed: "1 to 255 characters on one line, without quotes, slashes, backslashes and surrounding spaces",
      fix: "use the exact name of a group, the login of a user, or the id",
      fires: [
        { when: "an element is empty", subject: everywhere(""), at: places(0), given: 'given ""' },
        { when: "an element has 256 characters", subject: everywhere("a".repeat(256)), at: places(0), given: "aaaa" },
        { when: "an element has a slash", subject: everywhere("a/b"), at: places(0), given: 'given "a/b"' },
        { when: "an element has a double quote", subject: everywhere('a" or "b'), at: places(0), given: 'a\\" or' },
        { when: "an element has a space in front", subject: app({ groupNames: ["A", " B"] }), at: "groupNames[1]", given: '" B"' },
        { when: "an element has two lines", subject: app({ userLogins: ["a@b.c\n"] }), at: "userLogins[0]", given: '"a@b.c\\n"' },
        { when: "a wrong element stands behind a reference", subject: app({ groupNames: ["${x}", ""] }), at: "groupNames[1]", given: '""' },
      ],
      quiet: [
        { when: "a name has 255 characters", subject: app({ groupNames: ["a".repeat(255)] }) },
        { when: "a name has spaces and signs of any language", subject: app({ groupNames: ["Équipe A & B (données)"] }) },
        { when: "a login is an email address", subject: app({ userLogins: ["service+sigma@acme.com"] }) },
        { when: "nobody is assigned", subject: app() },
      ],
    },
    {
      id: "OKTA-ASSIGNMENT-DUPLICATE",
      severity: "error",
      allowed: "each group and user once",
      fix: "remove it",
      fires: [
        { when: "an element stands twice in a list", subject: everywhere("A", "B", "A"), at: places(2), given: 'given "A" a second time' },
        {
          when: "it stands there three times",
          subject: app({ userIds: ["A", "A", "A"] }),
          at: ["userIds[1]", "userIds[2]"],
          given: "second time",
        },
      ],
      quiet: [
        { when: "elements differ", subject: everywhere("A", "B") },
        { when: "an element stands once in each list", subject: everywhere("A") },
        { when: "the same reference stands twice", subject: everywhere("${x}", "${x}") },
      ],
    },
    {
      id: "OKTA-ID",
      severity: "error",
      allowed: "an Okta id: letters and digits",
      fix: "copy it from Okta: ids stand at the end of a page's address",
      fires: [
        {
          when: "a group's id has a space",
          subject: app({ groupIds: ["Data Analysts"] }),
          at: "groupIds[0]",
          given: '"Data Analysts"',
          allowed: "00g",
        },
        {
          when: "a user's id is a login",
          subject: app({ userIds: ["a", "b@acme.com"] }),
          at: "userIds[1]",
          given: '"b@acme.com"',
          allowed: "00u",
        },
        {
          when: "policy and app are given by name",
          subject: app({ authenticationPolicyId: "Any two factors", adopt: { id: "Sigma / prod" } }),
          at: ["authenticationPolicyId", "adopt.id"],
          given: "given",
        },
        { when: "an id has 65 characters", subject: app({ groupIds: ["a".repeat(65)] }), at: "groupIds[0]", given: "aaaa" },
      ],
      quiet: [
        { when: "ids have 64 characters", subject: app({ groupIds: ["a".repeat(64)], userIds: ["a".repeat(64)] }) },
        { when: "ids are as Okta makes them", subject: app({ groupIds: ["00gexampleanalysts00"], userIds: ["00uexampleservice000"] }) },
        { when: "a name and a login are none", subject: app({ groupNames: ["Data Analysts"], userLogins: ["b@acme.com"] }) },
      ],
    },
    {
      id: "OKTA-EVERYBODY",
      severity: "warning",
      allowed: "groups of users who use Sigma",
      fix: "this group has every user of the org",
      fires: ["Everyone", "everyone"].map((name) => ({
        when: `${name} is assigned`,
        subject: app({ groupNames: ["Analysts", name] }),
        at: "groupNames[1]",
        given: `"${name}"`,
      })),
      quiet: [
        { when: "a group of a like name is assigned", subject: app({ groupNames: ["Everyone in Sales", "Everyone2"] }) },
        { when: "a group is given by id", subject: app({ groupIds: ["00gexampleanalysts00"] }) },
      ],
    },
    {
      id: "OKTA-ADOPT-SECRET",
      severity: "warning",
      allowed: "together with the app's current secret, as a variable",
      fix: "an import cannot read it: copy it from Okta's console and pass it",
      fires: [{ when: "an app is adopted", subject: app({ adopt: { id: "0oaexampleapp0000000" } }), at: "adopt.id", given: "0oaexample" }],
      quiet: [
        { when: "it has been imported", subject: app({ adopt: {} }) },
        { when: "a secret is given", subject: app({ adopt: { id: "0oaexampleapp0000000" }, clientSecret: "${var.secret}" }) },
        { when: "a new secret is made", subject: app({ adopt: { id: "0oaexampleapp0000000" }, credentialVersion: 2 }) },
        {
          when: "the client signs JWTs",
          subject: app({ adopt: { id: "0oaexampleapp0000000" }, authentication: ClientAuthentication.PRIVATE_KEY_JWT }),
        },
      ],
    },
    {
      id: "SIGMA-NO-ASSIGNMENT",
      severity: "warning",
      allowed: "one or more groups or users",
      fix: "nobody can log in until someone is assigned",
      fires: [
        { when: "no list is given", subject: app(), at: "groupIds", given: "no group and no user" },
        { when: "all lists are empty", subject: everywhere(), at: "groupIds", given: "no group and no user" },
      ],
      quiet: LISTS.map((list) => ({ when: `somebody is in ${list}`, subject: app({ [list]: ["A"] }) })),
    },
  ],
  [
    ...withReferences(app(), Object.fromEntries(LISTS.map((list) => [list, LIST_REFERENCES]))),
    ...withReferences(everywhere("A"), { authenticationPolicyId: TEXT_REFERENCES, adopt: TEXT_REFERENCES.map((id) => ({ id })) }),
  ],
);
