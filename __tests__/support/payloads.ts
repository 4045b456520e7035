/** Texts that somebody may type, each of a kind that Terraform, CDK for Terraform, SQL, JavaScript, JSON or a reader could take for something else. */
export const PAYLOADS: readonly string[] = [
  // Terraform's templates
  "${var.x}",
  '${file("/etc/hostname")}',
  "$${x}",
  "$$${x}",
  "$$$${x}",
  "${",
  "$",
  "$$",
  "$$$",
  "%{if true}x%{endif}",
  "%%{x}",
  "%%%{x}",
  "%{",
  "%",
  "%%",
  "$%{x}",
  "%${x}",
  "{",
  "}",
  "{a = 1}",
  "${a}$",
  "$}",
  "~}",
  // CDK for Terraform
  "${TfToken[TOKEN.0]}",
  "#{TfToken[TOKEN.0]}",
  "&{TfToken[TOKEN.0]}",
  "#{TfToken[",
  "TfToken[TOKEN.0]",
  "-8.109562212706117e+298",
  "-1.8881545897087505e+289",
  // The same with a dash before them, as in construct ids.
  "8109562212706117e283",
  "1.8881545897087505e289",
  "1e300",
  // HCL
  "[nonsensitive(a.b)]",
  '"a"',
  '"',
  "'",
  "\\",
  "\\n",
  "\\u0041",
  '\\"',
  '" || true || self.name == "',
  "<<EOF",
  "# x",
  "// x",
  "/* x */",
  "0",
  "true",
  "null",
  // SQL and JavaScript
  "'; DROP USER x; --",
  '"."',
  "`${1}`",
  "</script><!--",
  "*/",
  // What cannot be seen, or is seen as something else
  "\n",
  "\t",
  "\u0000",
  "\u001b[31m",
  "\u0085",
  "\u009b",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u200f",
  "\ud800",
  "\udc00x",
  "e\u0301",
  // Letters of any language, and long texts
  "é – 数据 😀",
  "\ufeff",
  "\u200b",
  "__proto__",
  "x".repeat(5000),
];

/** What no text may have: it is refused wherever it stands. */
export const NEVER: readonly string[] = PAYLOADS.filter(
  (payload) =>
    /[$#&]\{TfToken\[|^-?[\d.]+e\+?2\d\d$/.test(payload) ||
    /[\p{Cc}\u2028\u202e\u2066\u200f\ufeff]/u.test(payload) ||
    payload === "${" ||
    /\p{Cs}/u.test(payload) ||
    payload !== payload.normalize("NFC"),
);

/** Numbers that are in no range of a config, although some are whole and all are numbers. */
export const NUMBERS: readonly number[] = [
  -8.109562212706117e298,
  -1.8881545897087505e289,
  1e300,
  -1e300,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  0.5,
  -1,
  2 ** 53,
  1e21,
];
