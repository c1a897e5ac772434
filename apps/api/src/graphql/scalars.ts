import { isCommandId, isLocalDate } from '@youhui/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A JSON integer within ±(2^53−1); a text, a fraction or a larger number is refused rather than rounded. */
function wholeNumber(name: string, description: string): GraphQLScalarType<number, number> {
  const checked = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw badInput(`${name} must be a whole JSON number within ±9007199254740991`);
    }
    return value === 0 ? 0 : value; // −0 becomes 0
  };
  const literal = (node: ValueNode): number => {
    if (node.kind !== Kind.INT) throw badInput(`${name} must be a whole JSON number within ±9007199254740991`);
    return checked(Number(node.value));
  };
  return new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: literal,
  });
}

function text(
  name: string,
  description: string,
  holds: (value: string) => boolean,
  wanted: string,
): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !holds(value)) throw badInput(`${name} must be ${wanted}`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const PointsScalar = wholeNumber(
  'Points',
  'Whole points as a JSON integer within ±(2^53−1). Texts and fractions are refused, never rounded.',
);
export const FenScalar = wholeNumber(
  'Fen',
  'Money in fen, 1/100 yuan, as a JSON integer within ±(2^53−1). Texts and fractions are refused, never rounded.',
);
export const AmountScalar = wholeNumber(
  'Amount',
  'A JSON integer within ±(2^53−1), counted in the asset named beside it: points or fen.',
);
export const CommandIdScalar = text(
  'CommandId',
  'Names one command: 1–64 printable ASCII characters without comma and quotes, for example a UUIDv7. Make it before the first attempt and send the same id with the same content to try again: what was done once is answered, not done twice.',
  isCommandId,
  '1–64 printable ASCII characters without comma and quotes',
);
export const LocalDateScalar = text(
  'LocalDate',
  'A calendar day in the community’s timezone, as YYYY-MM-DD.',
  isLocalDate,
  'an existing day as YYYY-MM-DD',
);
