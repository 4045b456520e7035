import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignInFrequencySubject, signInFrequencyRules } from "../../../lib/entra/sign-in-frequency-rules";
import { caseTable, NUMBER_REFERENCES, ruleRunner, TEXT_REFERENCES, withReferences } from "../support/cases";
import { entraProvider, entraStack, printConfig } from "../support/config-text";

const GUID = "00000000-0000-0000-0000-000000000000";
const frequency = (options: Partial<SignInFrequencySubject> = {}): SignInFrequencySubject => ({ days: 90, ...options });

const FIXTURES = mkdtempSync(join(tmpdir(), "sigma-oauth-"));
afterAll(() => rmSync(FIXTURES, { recursive: true, force: true }));

function inFixtures(name: string, make: (file: string) => void): string {
  make(join(FIXTURES, name));
  return join(FIXTURES, name);
}

const certificate = (path: string) =>
  entraStack({
    clients: `[{ purposes: [connection], groups: [A], authentication: private-key-jwt, certificateFiles: [${path}] }]`,
  });

export const signInFrequencyCases = caseTable<SignInFrequencySubject>(
  "Entra's sign-in frequency",
  ruleRunner(signInFrequencyRules),
  [
    {
      id: "ENTRA-FREQUENCY-NAME",
      severity: "error",
      allowed: "1 to 100 characters on one line",
      fix: "choose a plain name",
      fires: [{ when: "the name is empty", subject: frequency({ name: "" }), at: "name", given: '""' }],
      quiet: [{ when: "the name is plain", subject: frequency({ name: "Sigma" }) }],
    },
    {
      id: "ENTRA-SIGN-IN-FREQUENCY",
      severity: "error",
      allowed: "a whole number from 1 to 365",
      fix: "use 90, or omit it",
      fires: [0, -1, 7.5, 366].map((days) => ({
        when: `it is ${days} days`,
        subject: frequency({ days }),
        at: "days",
        given: `given ${days}`,
      })),
      quiet: [1, 6, 365].map((days) => ({ when: `it is ${days} days`, subject: frequency({ days }) })),
    },
    {
      id: "ENTRA-FREQUENCY-SHORT",
      severity: "warning",
      allowed: "7 days or more",
      fix: "use 7, or test that a scheduled export still runs after 6 days",
      fires: [{ when: "it is short and enforced", subject: frequency({ days: 6, enforced: true }), at: "days", given: "given 6" }],
      quiet: [
        // Entra does not limit Sigma's refresh tokens by it: what Sigma recommends for those does not matter here.
        ...[7, 89].map((days) => ({ when: `it is ${days} days and enforced`, subject: frequency({ days, enforced: true }) })),
        { when: "it is short and reports", subject: frequency({ days: 6 }) },
      ],
    },
  ],
  withReferences(frequency({ enforced: true }), { days: NUMBER_REFERENCES, name: TEXT_REFERENCES }),
);

/** Files that a reader would wait for, or never get to the end of. */
const unreadable: readonly { when: string; path: string; given: string }[] = [
  {
    when: "it is a pipe that nobody writes to",
    path: inFixtures("pipe", (file) => execFileSync("mkfifo", [file])),
    given: "is a device or a pipe",
  },
  { when: "it is a link to such a pipe", path: inFixtures("link", (file) => symlinkSync("pipe", file)), given: "is a device or a pipe" },
  { when: "it is a device that never ends", path: "/dev/zero", given: "is a device or a pipe" },
  {
    when: "it is one byte larger than 1 MiB",
    path: inFixtures("large.pem", (file) => writeFileSync(file, "x".repeat((1 << 20) + 1))),
    given: "is larger than 1 MiB",
  },
  ...["-----${x}-----", "-----%{x}-----", "-----\u001b[2J-----"].map((text, index) => ({
    when: `it has text that no PEM file has: ${JSON.stringify(text)}`,
    path: inFixtures(`odd-${index}.pem`, (file) => writeFileSync(file, text)),
    given: "has text that no PEM file has",
  })),
];

/** What a config says of Entra beyond the library's rules. */
export const entraConfigCases = caseTable<string>("a config with Entra", printConfig, [
  {
    id: "ENTRA-ADOPT",
    severity: "error",
    allowed: "only together with it",
    fix: "also set the application's object id",
    fires: [
      {
        when: "parts of an API are adopted, and the API is not",
        subject: entraStack({ adopt: `{ authorizationServer: { servicePrincipal: ${GUID}, scope: ${GUID} } }` }),
        at: [
          "c.yaml:7:37 stacks.acme.adopt.authorizationServer.servicePrincipal",
          "c.yaml:7:93 stacks.acme.adopt.authorizationServer.scope",
        ],
        given: "without the object id of the application",
      },
      {
        when: "a service principal is adopted, and its application is not",
        subject: entraStack({ adopt: `{ servicePrincipals: { sigma: ${GUID} } }` }),
        at: "c.yaml:7:35 stacks.acme.adopt.servicePrincipals.sigma",
        given: "without the object id of the application",
      },
    ],
    quiet: [
      {
        when: "all is adopted",
        subject: entraStack({
          adopt: `{ clients: { sigma: ${GUID} }, servicePrincipals: { sigma: ${GUID} }, authorizationServer: { id: ${GUID}, scope: ${GUID} } }`,
        }),
      },
      { when: "nothing is", subject: entraStack({ adopt: "{}" }) },
    ],
  },
  {
    id: "ENTRA-ADOPT-CONSENT",
    severity: "error",
    allowed: "only if the deploy grants consent",
    fix: "remove them, which leaves the consents as they are, or remove adminConsent",
    fires: [
      {
        when: "a consent is adopted where an administrator consents",
        subject: entraStack({
          identityProvider: `{ type: entra, tenantId: ${GUID}, adminConsent: false }`,
          adopt: `{ clients: { sigma: ${GUID} }, consents: { sigma: { graph: example } } }`,
        }),
        at: "c.yaml:7:84 stacks.acme.adopt.consents.sigma",
        given: "given with adminConsent: false",
      },
    ],
    quiet: [
      {
        when: "the deploy consents",
        subject: entraStack({ adopt: `{ clients: { sigma: ${GUID} }, consents: { sigma: { graph: example } } }` }),
      },
    ],
  },
  {
    id: "ENTRA-FREQUENCY-ENFORCED",
    severity: "error",
    allowed: "only together with it",
    fix: "also set signInFrequencyDays",
    fires: [
      {
        when: "there is nothing to enforce",
        subject: entraStack({ identityProvider: entraProvider(", signInFrequencyEnforced: true") }),
        at: "c.yaml:4:86 stacks.acme.identityProvider.signInFrequencyEnforced",
        given: "true without signInFrequencyDays",
      },
    ],
    quiet: [
      {
        when: "there is something",
        subject: entraStack({ identityProvider: entraProvider(", signInFrequencyDays: 90, signInFrequencyEnforced: true") }),
      },
    ],
  },
  {
    id: "CONFIG-CERTIFICATE-FILE",
    severity: "error",
    allowed: "a file that can be read",
    fix: "correct the path, which is relative to this file",
    fires: [
      {
        when: "it is not there",
        subject: certificate("nowhere.pem"),
        at: "c.yaml:5:106 stacks.acme.clients[0].certificateFiles[0]",
        given: '"nowhere.pem", which does not exist',
      },
      {
        when: "it is a folder",
        subject: certificate("."),
        at: "c.yaml:5:106 stacks.acme.clients[0].certificateFiles[0]",
        given: "is a folder",
      },
      ...unreadable.map(({ when, path, given }) => ({
        when,
        subject: certificate(path),
        at: "c.yaml:5:106 stacks.acme.clients[0].certificateFiles[0]",
        given,
      })),
    ],
    quiet: [{ when: "there is none", subject: entraStack() }],
  },
]);
