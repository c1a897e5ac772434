import {
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** One place in an operation's variables, and the value an attacker puts there. */
export interface HostileValue {
  /** `input.points`, for the message of a failed test. */
  readonly path: string;
  readonly variables: object;
  readonly value: unknown;
  /** True when no honest reading of the schema allows the value there. */
  readonly absurd: boolean;
}

/** Values that fit the schema, by the name of the field where names say more than types. */
export type Plausible = Readonly<Record<string, unknown>>;

const long = 'x'.repeat(50_000);
const notNumbers = ['12', '', true, [], {}, { $gt: 0 }];
const badNumbers = [-1, 0.5, 2 ** 53, -(2 ** 53), 1e308, -0.0000001, ...notNumbers];
const oddTexts = [
  '',
  ' ',
  long,
  `'; drop table member; --`,
  '${7*7}{{7*7}}',
  '\u0000',
  '\ud800',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '\u202eabc',
];
const notTexts = [12, true, [], {}, null];

/** What an honest caller sends. */
export const honestVariables = (
  args: readonly { name: string; type: GraphQLInputType }[],
  plausible: Plausible,
): object => Object.fromEntries(args.map(({ name, type }) => [name, honest(name, type, plausible)]));

/**
 * Every hostile value for every place of these arguments, one at a time; everything else is as an honest caller sends it.
 * `strangers` are ids that belong to somebody else.
 */
export function hostileValues(
  args: readonly { name: string; type: GraphQLInputType }[],
  plausible: Plausible,
  strangers: readonly string[],
): HostileValue[] {
  const base = honestVariables(args, plausible);
  return args.flatMap(({ name, type }) => placesIn(name, type, [name], base, [...oddTexts, ...strangers]));
}

function placesIn(
  name: string,
  type: GraphQLInputType,
  path: readonly string[],
  base: object,
  texts: readonly string[],
): HostileValue[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  const here = bad(inner, isNonNullType(type), texts).map(({ value, absurd }) => ({
    path: path.join('.'),
    variables: replaced(base, path, value),
    value,
    absurd,
  }));
  if (!isInputObjectType(inner)) return here;
  const fields = Object.values(inner.getFields());
  return [
    ...here,
    {
      path: path.join('.'),
      variables: replaced(base, [...path, 'surplus'], 1),
      value: 'a surplus field',
      absurd: true,
    },
    ...fields.flatMap((field: GraphQLInputField) =>
      placesIn(field.name, field.type, [...path, field.name], base, texts),
    ),
  ];
}

function bad(
  type: GraphQLInputType,
  required: boolean,
  texts: readonly string[],
): { value: unknown; absurd: boolean }[] {
  const absurd = (values: readonly unknown[]) => values.map((value) => ({ value, absurd: true }));
  const odd = (values: readonly unknown[]) => values.map((value) => ({ value, absurd: false }));
  const missing = [{ value: null, absurd: required }];
  if (isListType(type)) return [...absurd([12, { a: 1 }]), ...odd([[], Array<string>(5000).fill('x')]), ...missing];
  if (isInputObjectType(type)) return [...absurd([12, 'text', []]), ...missing];
  if (isEnumType(type)) return [...absurd(['NOPE', 1, true, {}]), ...missing];
  switch (String(type)) {
    case 'Boolean':
      return [...absurd(['yes', 1, {}]), ...missing];
    case 'Int':
    case 'Fen':
    case 'Points':
      return [...absurd(badNumbers), ...odd([0, -0, 2 ** 31]), ...missing];
    case 'LocalDate':
    case 'DateTime':
      return [...absurd(['2026-02-30', '0000-00-00', 'yesterday', 20260101, {}]), ...odd(['9999-12-31']), ...missing];
    case 'CommandId':
      return [...absurd(['', long, 'a,b', `a'b`, 'é', 12, {}]), ...missing];
    default:
      return [...odd(texts), ...absurd(notTexts.filter((value) => value !== null)), ...missing];
  }
}

function honest(name: string, type: GraphQLInputType, plausible: Plausible): unknown {
  if (Object.hasOwn(plausible, name)) return plausible[name];
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [honest(name, inner.ofType, plausible)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(({ type: of }) => isNonNullType(of) || !inner.isOneOf);
    const chosen = inner.isOneOf ? Object.values(inner.getFields()).slice(0, 1) : fields;
    return Object.fromEntries(chosen.map((field) => [field.name, honest(field.name, field.type, plausible)]));
  }
  switch (String(inner)) {
    case 'Boolean':
      return true;
    case 'Int':
    case 'Fen':
    case 'Points':
      return 5;
    case 'LocalDate':
      return '2999-12-31';
    default:
      return 'x';
  }
}

/** The variables with one place changed; a command id that is not the place is made anew by the caller. */
function replaced(base: object, [name, ...rest]: readonly string[], value: unknown): object {
  if (name === undefined) return base;
  const inner = (base as Record<string, unknown>)[name];
  return { ...base, [name]: rest.length === 0 ? value : replaced(inner ?? {}, rest, value) };
}
