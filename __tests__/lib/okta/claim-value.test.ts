import { claimOfSamples, claimValue } from "../../../lib/okta/claim-value";

const MARINA = "marina.keller@acme.com";
const MERLE = "merle.koch@acme.com";
const both = (change: (login: string) => string): Claims => [change(MARINA), change(MERLE)];
const forBoth = (text: string): Claims => [text, text];
const LOGINS: Claims = [MARINA, MERLE];

/** The claims of the two sample users; undefined for an expression of unknown form. */
type Claims = readonly [string, string] | undefined;

describe("the claims of Marina Keller and Merle Koch", () => {
  test.each<[expression: string, claims: Claims]>([
    ["user.login", LOGINS],
    ["user?.login", LOGINS],
    ["user.profile.login", LOGINS],
    ["user?.profile?.email", LOGINS],
    ["user['login']", LOGINS],
    ['user.profile["login"]', LOGINS],
    ["appuser.userName", LOGINS],
    ["idpuser.subject", LOGINS],
    ["active_directory.samAccountName", LOGINS],
    ["findDirectoryUser().samAccountName", LOGINS],
    ['user.getInternalProperty("id")', LOGINS],
    ["user.getInternalProperty('id').toUpperCase()", both((login) => login.toUpperCase())],
    ["user.firstName", ["Marina", "Merle"]],
    ["user.FirstName", ["Marina", "Merle"]],
    ["user.lastName", ["Keller", "Koch"]],
    ["user.myfirstName", LOGINS],
    ["user.firstNames", LOGINS],
    ["user.mylastName", LOGINS],
    ["user.lastNames", LOGINS],
    ...["organization", "company", "companyName", "division", "department", "departmentNumber", "costCenter", "userType"].map(
      (attribute): [string, Claims] => [`user.${attribute}`, forBoth("Acme")],
    ),
    ...["manager", "managerId", "status", "realmId", "typeId", "COSTCENTER"].map((attribute): [string, Claims] => [
      `user.${attribute}`,
      forBoth("Acme"),
    ]),
    ["user.myStatus", LOGINS],
    ["user.statusText", LOGINS],
  ])("are what a user's attribute has: %s", (expression, claims) => {
    expect(claimOfSamples(expression)).toEqual(claims);
  });

  test.each<[expression: string, claims: Claims]>([
    ['"ADMIN"', forBoth("ADMIN")],
    ["'a \\'b\\' c'", forBoth("a 'b' c")],
    ['"a \\"b\\" c"', forBoth('a "b" c')],
    ['""', forBoth("")],
    ["42", forBoth("42")],
    ["true", forBoth("true")],
    ["false", forBoth("false")],
    ["null", forBoth("null")],
    ['"a" + 1 + "b"', forBoth("a1b")],
    ['"acme-" + user.login', both((login) => `acme-${login}`)],
    ["app.clientId", forBoth("app.clientId")],
    ["app?.profile.label", forBoth("app?.profile.label")],
    ['user.login + "-" + org.name', both((login) => `${login}-org.name`)],
    ['(user.firstName + ".") + (user.lastName)', ["Marina.Keller", "Merle.Koch"]],
    ["(user.login).toUpperCase()", both((login) => login.toUpperCase())],
    ['"Ad".toUpperCase().concat("x")', forBoth("ADx")],
  ])("are made of text, of the app, and of parts: %s", (expression, claims) => {
    expect(claimOfSamples(expression)).toEqual(claims);
  });

  test.each<[expression: string, claims: Claims]>([
    ['String.append(user.firstName, "x")', ["Marinax", "Merlex"]],
    ['String.concat("x", user.firstName)', ["xMarina", "xMerle"]],
    ['user.firstName.concat(".", user.lastName)', ["Marina.Keller", "Merle.Koch"]],
    ['String.join(".", user.firstName, user.lastName)', ["Marina.Keller", "Merle.Koch"]],
    ['String.removeSpaces(" a b  c ")', forBoth("abc")],
    ['" a b ".trim()', forBoth("a b")],
    ['String.replace(user.login, "@acme.com", "")', ["marina.keller", "merle.koch"]],
    ['String.replace("a.b.c", ".", "-")', forBoth("a-b-c")],
    ['"abc".replace("b", "$&$&")', forBoth("a$&$&c")],
    ['String.replaceFirst("a@b.c@b.c", "@b.c", "$&")', forBoth("a$&@b.c")],
    ['user.login.replaceFirst("acme-eu.com", "x")', LOGINS],
    ['user.login.replaceFirst("marina", "m")', ["m.keller@acme.com", MERLE]],
    ["String.substring(user.login, 0, 5)", ["marin", "merle"]],
    ["user.login.substring(3)", ["ina.keller@acme.com", "le.koch@acme.com"]],
    ['String.substringAfter(user.login, "er")', ["@acme.com", "le.koch@acme.com"]],
    ['String.substringAfter(user.login, "@example.com")', LOGINS],
    ['String.substringBefore(user.login, "@")', ["marina.keller", "merle.koch"]],
    ['String.substringBefore(user.login, "@example.com")', LOGINS],
    ['String.substringBefore(user.login, "\\\\")', forBoth("ACME")],
    ["String.toLowerCase(user.firstName)", ["marina", "merle"]],
    ["String.toUpperCase(user.firstName)", ["MARINA", "MERLE"]],
    ['user.firstName?.toUpperCase().replace("A", (("o")))', ["MoRINo", "MERLE"]],
    ['String.toUpperCase(String.substringBefore(user.email, "@") + (user.lastName))', ["MARINA.KELLERKELLER", "MERLE.KOCHKOCH"]],
  ])("are what Okta's functions make of them: %s", (expression, claims) => {
    expect(claimOfSamples(expression)).toEqual(claims);
  });

  test.each<[expression: string, claims: Claims]>([
    ["user.a == null ? user.firstName : user.lastName", ["Keller", "Koch"]],
    ['user.a == null ? "A" : user.lastName', forBoth("A")],
    ['user.a == null ? user.lastName : "A"', forBoth("A")],
    ["user.firstName ?: user.lastName", ["Keller", "Koch"]],
    ['user.firstName ?: "A"', forBoth("A")],
    ['"x" + (user.a ? user.firstName : user.lastName)', ["xKeller", "xKoch"]],
    ['a ? b ? user.firstName : "B" : user.lastName', forBoth("B")],
    ['a ? user.firstName : b ? "B" : user.lastName', forBoth("B")],
    ["a ? b ? user.firstName : user.lastName : c ? user.login : user.email", LOGINS],
    ['f(a ? b : c) ? user.firstName : "C"', forBoth("C")],
    ['a ? (b ? user.firstName : user.login) : "C"', forBoth("C")],
    ["appuser != null ? appuser.userName : app.clientId", LOGINS],
    ["user != null ? user.login : app.clientId", LOGINS],
    ["(user != null) ? user.login : app.clientId", LOGINS],
    ['user != null ? user.login : "A"', forBoth("A")],
    ["user != null ? user.login : app.profile.label", forBoth("app.profile.label")],
    ['user != null ? user.login : "A" + app.clientId', forBoth("Aapp.clientId")],
    ["user == null ? user.login : app.clientId", forBoth("app.clientId")],
    ["user != nullable ? user.login : app.clientId", forBoth("app.clientId")],
    ["superuser != null ? user.login : app.clientId", forBoth("app.clientId")],
  ])("are the second branch's, unless the first is the same for both: %s", (expression, claims) => {
    expect(claimOfSamples(expression)).toEqual(claims);
  });

  test.each([
    ...["", "user", "user.", "user.profile", "user.profile.", "user login", "user..login", 'user."login"', "user.(login)"],
    ...["user[login]", 'user["login"', 'user["login")', 'user["a" + "b"]', "user['login", "user[1]", "user.login]", "user.login x"],
    ...['user.login + "', "user.login + '", '"open', "user.login +", "+ user.login", "- user.login", "user.login * 2"],
    ...["user.getInternalProperty('status')", 'user.getOtherProperty("id")', "user.getInternalProperty(id)"],
    ...['user.getInternalProperty("id"', 'user.getInternalProperty("id", "x")', 'user.getInternalProperty("id").x'],
    ...["findDirectoryUser.login", "findDirectoryUser(1).login", "findDirectoryUser[].login", "findDirectoryUsers().login"],
    ...["myfindDirectoryUser().login", "finder().login", "findDirectoryUser()", "find_a().login"],
    ...["users.login", "superuser.login", "user1.login", "Active_directory.login", "active.login"],
    ...["42 1", "42.login", "4x", "x4", "trueish", "null.login", 'user.login == "x"', "user.login = user.email"],
    ...["app", "app.", "app[name]", "app.name()", "app.name x.y()", "Arrays.get(user.logins, 0)", "request.query", 'app["a"].b'],
    ...["(user.login", "user.login)", "(user.login]x", "()", "(user.login) x", "(user.login)trim()", "((user.login)"],
    ...["user.login.trim(", "user.login.trim", "user.login.trim x", "user.login trim()", "user.login.trim()x", "user.login.trim[)"],
    ...[
      "user.login x trim()",
      "user.login.len()",
      "user.login.constructor()",
      "user.login.toString()",
      "String",
      "String.trim",
      "String()",
    ],
    ...["String.trim()", "String.toUpperCase()", "String.toLowerCase()", "String.removeSpaces()", "String.append()", "String.concat()"],
    ...["String.join()", "user.login.replace()", 'user.login.replace("a")', 'user.login.replaceFirst("a")', "user.login.replaceFirst()"],
    ...["user.login.substring()", "user.login.substringBefore()", "user.login.substringAfter()", "user.login.trim(x)"],
    ...['user.login.replace("", "x")', 'user.login.replaceFirst("a*", "x")', 'user.login.replaceFirst("*a", "x")'],
    ...['user.login.replaceFirst("a..b", "x")', 'user.login.replaceFirst(".a", "x")', 'user.login.replaceFirst("a.", "x")'],
    // Empty for Merle alone, and for Marina alone.
    ...['user.login.replace(user.login.substring(19), "x")', 'user.login.replace(user.firstName.substringAfter("Marina"), "x")'],
    ...[
      "user.a ? app.a b",
      "user.a ? user.login",
      "user.a ? : user.login",
      "user.a ? user.login :",
      "user.a ? user.login ?: x",
      "f() ?: user.login",
    ],
    ...["user.a ? f() : user.login", 'true ? "A" : f()', 'f() ?: "A"', '"A" ?: f()', "user.login ?:", "user.login : user.email"],
  ])("are not known where the form is not: %s", (expression) => {
    expect(claimOfSamples(expression)).toBeUndefined();
  });
});

describe("an expression", () => {
  test.each([
    "f(app.user.login)",
    ...[
      "Time.now()",
      "f(1)",
      "ADMIN",
      'String.len("user.login")',
      "String.len('user.login')",
      'f("it\\"s user.login")',
      "f('it\\'s user.login')",
    ],
    ...[
      "Arrays.get(org.names, 0)",
      "DateTime.now().x",
      "Iso3166Convert.toAlpha2(access.x)",
      "Convert.toInt(session.amr)",
      "String.f(app?.x)",
    ],
    ...['findDirectoryUser + ""', 'f("findDirectoryUser()")', "f(app . name)"],
  ])("that names nobody is the same for all, whatever its form: %s", (expression) => {
    expect(claimValue(expression)).toBe("shared");
  });

  test.each([
    ...[
      "f(user.login)",
      "f(user .login)",
      "f(user. login)",
      "f(user?.login)",
      "f(user['login'])",
      "f(user [x])",
      "f(a_b.c)",
      "f(1, user.x)",
    ],
    ...[
      "f('a' + user.login + 'b')",
      'f("a" + user.login + "b")',
      "f(findDirectoryUser().x)",
      "f(findDirectoryUser ())",
      "f(app.x, other.x)",
    ],
    ...["f(U.x)", "f(_u.x)", "f(user.X)", "f(user._x)"],
  ])("of unknown form that may name somebody may be anything: %s", (expression) => {
    expect(claimValue(expression)).toBe("unknown");
  });

  test("is each user's own where the claims differ", () => {
    expect(claimValue("user.login")).toBe("own");
    expect(claimValue("user.department")).toBe("shared");
  });

  test("is analyzed up to 1000 characters", () => {
    const ofLength = (length: number) => `user.login + "${"x".repeat(length - 'user.login + ""'.length)}"`;
    expect([1000, 1001].map((length) => claimValue(ofLength(length)))).toEqual(["own", "unknown"]);
  });
});
