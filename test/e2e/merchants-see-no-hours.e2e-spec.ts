import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';

import { honestVariables } from '../adversary/hostile-values';
import { ApiCommunity } from './api-community';

jest.setTimeout(120_000);

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: { getFields(): Record<string, Field> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});

/** Words that stand in the books for what volunteering is about, and that nothing else says. */
const programme = 'knitting_circle';
const minutes = 413;
const name = '欧阳不为人知';
/** Fields whose name tells that they are about volunteering. */
const ofVolunteering = /minutes|hours|programme|service(?!d)|volunteer|tariff/i;

describe('Shops see nothing of volunteering (R-V13)', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make({ secretKey: 'c'.repeat(64), developmentMessages: true });
    await at.members({ R1: 'H1', R2: 'H1' });
    await at.run('admin', 'registerMember', { memberNo: 'R9', displayName: name, householdNo: 'H1', volunteer: true });
    for (const merchantNo of ['M01', 'M02']) await at.merchant(merchantNo);
    await at.people(
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'owner', roles: ['merchant_owner'], merchantNo: 'M01' },
    );
    await at.run('admin', 'recordFundIncome', { purpose: 'REDEMPTION_RESERVE', class: 'DONATION', amountFen: 900_000 });
    await at.run('admin', 'allocatePoints', { programme, points: 1000 });
    const order = { memberNo: 'R9', programme, minutes, grade: 'ATTESTED', tags: [] };
    const { serviceId } = await at.run('admin', 'recordService', order, '... on ServiceRecord { serviceId }');
    await at.run('admin', 'approveService', { serviceId });
    await at.run('admin', 'grantTariff', { memberNo: 'R9', programme, tariff: 'venue_shift' });
    // They shop there too, with the points that this gave.
    const sale = { merchantNo: 'M01', memberNo: 'R9', billFen: 4000, redeemPoints: 20, channel: 'assisted' };
    await at.run('admin', 'completeCheckout', sale);
  });
  afterAll(() => at?.close());

  const plausible = () => ({ memberNo: 'R9', merchantNo: 'M01', search: 'R9', programme, first: 100 });
  const told = [programme, String(minutes), name, name.slice(0, 2)];

  it('the words are in the books, for those who review', async () => {
    const text = JSON.stringify(
      await at.read('admin', '{ serviceRecords { serviceRecords { programme minutes memberName } } }'),
    );
    for (const word of [programme, String(minutes), name]) expect(text).toContain(word);
  });

  /** Every value that a query leads to, four steps deep, as a path of fields; cycles end there. */
  function paths(): Field[][] {
    const found: Field[][] = [];
    const walk = (field: Field, before: readonly Field[]) => {
      const here = [...before, field];
      const type = getNamedType(field.type);
      if (isLeafType(type)) found.push(here);
      else if (here.length < 5)
        for (const one of objectsOf(type))
          for (const next of fieldsOf(one)) if (next.args.length === 0) walk(next, here);
    };
    for (const field of fieldsOf(schema.getQueryType())) walk(field, []);
    return found;
  }

  /** One value asked for, with every argument its query must have. */
  function textOf([query, ...rest]: readonly Field[]): string {
    const inner = (fields: readonly Field[], type: GraphQLNamedType): string => {
      const [first, ...more] = fields;
      if (!first) return '';
      const on = objectsOf(type).filter((one) => one.getFields()[first.name] === first);
      const picked = `${first.name} ${inner(more, getNamedType(first.type))}`;
      return `{ __typename ${on.map((one) => `... on ${one.name} { ${picked} }`).join(' ')} }`;
    };
    const { name: asked, args, type } = query as Field;
    const needed = args.filter((arg) => isNonNullType(arg.type) || arg.name in plausible());
    const said = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    return `query ${said && `(${said})`} { ${asked}${passed && `(${passed})`} ${inner(rest, getNamedType(type))} }`;
  }

  const ask = (who: string, path: readonly Field[]) => {
    const args = path[0]?.args.filter((arg) => isNonNullType(arg.type) || arg.name in plausible()) ?? [];
    return at.raw(who, textOf(path), honestVariables(args, plausible()));
  };

  it.each(['cashier', 'owner'])('no value that a %s can ask for tells of it', async (who) => {
    const all = paths();
    expect(all.length).toBeGreaterThan(200);
    const heard: string[] = [];
    let answered = 0;
    for (const path of all) {
      const { status, body } = await ask(who, path);
      const [query = '', ...rest] = path.map(({ name: field }) => field);
      expect([query, ...rest, status]).toEqual([query, ...rest, 200]);
      const { data } = JSON.parse(body) as { data?: Record<string, unknown> | null };
      const said = JSON.stringify(data ?? null); // errors carry ids of requests, in which any digits may come
      const values = valuesAt(data?.[query], rest).filter((value) => value !== null && value !== undefined);
      if (values.length > 0) answered += 1;
      for (const word of told) if (said.includes(word)) heard.push(`${[query, ...rest].join('.')}: ${word}`);
      // The policy is public: what an hour is worth stands on the notice board, and says nothing about anybody.
      const about = [query, ...rest].some((field) => ofVolunteering.test(field)) && !rest.includes('policy');
      if (about && values.length > 0) heard.push(`${[query, ...rest].join('.')} = ${JSON.stringify(values)}`);
    }
    expect(heard).toEqual([]);
    expect(answered).toBeGreaterThan(50);
  });

  const shut = ['serviceRecords', 'programmes', 'tariffs', 'coverage', 'fundPurposes', 'journals', 'entries', 'lots'];
  it.each(['cashier', 'owner'])('the doors of volunteering and of the books are shut for a %s', async (who) => {
    for (const query of [...shut, 'people', 'roleRequests']) {
      const [path] = paths().filter(([first]) => first?.name === query);
      const { body } = await ask(who, path as Field[]);
      expect([query, /"code":"NOT_PERMITTED"/.test(body)]).toEqual([query, true]);
    }
  });

  it.each(['cashier', 'owner'])('a %s knows members by masked names', async (who) => {
    const { body } = await at.raw(
      who,
      '{ members(search: "R9") { members { maskedName displayName volunteer } } }',
      {},
    );
    expect(body).toContain('欧*');
    expect(body).not.toContain(name);
    expect(body).not.toContain('"volunteer":true');
  });
});

const objectsOf = (type: GraphQLNamedType) =>
  isUnionType(type) ? [...type.getTypes()] : isObjectType(type) || isInterfaceType(type) ? [type] : [];

/** Everything that stands at the end of a path, through lists. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[first], rest) : [];
}
