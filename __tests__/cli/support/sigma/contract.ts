import Ajv2020, { ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { committedSpec, JSON_TYPE, Parameter, Schema, SpecOperation } from "../../../../scripts/sigma-api-spec";

/** An operation of the specification, with what checks requests and answers. */
export interface Contract {
  readonly id: string;
  /** The values of the path's parameters; undefined where it is another path. */
  matches(path: string): readonly string[] | undefined;
  /** What is wrong with a request; none where the specification allows it. */
  requestProblems(query: URLSearchParams, body: unknown): string[];
  /** The same for an answer. */
  answerProblems(status: number, body: unknown): string[];
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);

const spec = committedSpec();

/** By method: every operation that the specification has. */
export const CONTRACTS: ReadonlyMap<string, readonly Contract[]> = new Map(
  ["get", "post", "put"].map((method) => [
    method.toUpperCase(),
    Object.entries(spec.paths).flatMap(([path, methods]) => (methods[method] === undefined ? [] : [contractOf(path, methods[method])])),
  ]),
);

function contractOf(path: string, operation: SpecOperation): Contract {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, "([^/]+)")}$`);
  const request = requestBody && validator(requestBody.content[JSON_TYPE].schema);
  const answers = new Map(Object.entries(responses).map(([status, { content }]) => [Number(status), validator(content[JSON_TYPE].schema)]));
  return {
    id: operationId,
    matches: (given) => pattern.exec(given)?.slice(1).map(decodeURIComponent),
    requestProblems: (query, body) => [
      ...queryProblems(query, parameters),
      ...(request === undefined ? (body === undefined ? [] : ["a body, where none is known"]) : problems(request, body)),
    ],
    answerProblems: (status, body) => {
      const answer = answers.get(status);
      return answer === undefined ? [`the status ${status} is not known`] : problems(answer, body);
    },
  };
}

/** A field that the specification does not name is a mistake, in what is sent and in what the tests' server answers. */
function validator(schema: Schema): ValidateFunction {
  return ajv.compile(closed(schema));
}

function closed(schema: Schema): Schema {
  const { properties, items, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      additionalProperties: schema.additionalProperties ?? false,
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, closed(part)])),
    }),
    ...(items && { items: closed(items) }),
    ...(oneOf && { oneOf: oneOf.map(closed) }),
  };
}

function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return validate.errors!.map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
}

const PATTERNS: Readonly<Record<string, RegExp>> = { number: /^\d+$/, boolean: /^(true|false)$/, string: /^[^]*$/ };

function queryProblems(query: URLSearchParams, parameters: readonly Parameter[]): string[] {
  return [...query].flatMap(([name, value]) => {
    const known = parameters.find((one) => one.in === "query" && one.name === name);
    if (known === undefined) return [`the parameter ${name} is not known`];
    return PATTERNS[known.schema.type as string].test(value) ? [] : [`the parameter ${name} is ${value}`];
  });
}
