const many = (count: number, one: (n: number) => string, between = ' ') =>
  [...Array(count).keys()].map(one).join(between);
const nested = (depth: number, open: string, close: string, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
export const query = (text: string, variables?: object) => post({ query: text, variables });
/** Each level asks twice for the next: 2^levels fields when written out. */
const doubling = (levels: number) =>
  `{ ...f0 } ${many(levels, (n) => `fragment f${n} on Query { a${n}: __typename ...f${n + 1} ... on Query { ...f${n + 1} } }`)} fragment f${levels} on Query { __typename }`;
const line = 'kind reason sequence amountPoints occurredAt balanceAfterPoints';

/** What is sent, and how it may be refused. */
export const abuses: readonly (readonly [string, () => RequestInit, RegExp])[] = [
  [
    'deep: 14 levels',
    () => query(`{ __type(name: "Query") { ${nested(14, 'ofType { ', ' }', 'name')} } }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'deep: 600 levels',
    () => query(nested(600, '{ members ', '}', '{ __typename }')),
    /GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'deep: 900 levels of a list',
    () => query(`{ community(x: ${nested(900, '[', ']', '')}) { name } }`),
    /GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_USER_INPUT/,
  ],
  ['wide: 2 100 fields', () => query(`{ ${'__typename '.repeat(2100)} }`), /GRAPHQL_PARSE_FAILED/],
  ['wide: 60 000 words', () => query(`{ ${'a '.repeat(60_000)} }`), /GRAPHQL_PARSE_FAILED/],
  [
    'aliased: 16 times the same',
    () => query(`{ ${many(17, (n) => `a${n}: members { nextCursor }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'aliased: 250 times',
    () => query(`{ ${many(250, (n) => `a${n}: viewer { login }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'pages of pages',
    () => query(`{ members(first: 100) { members { history(first: 100) { lines { ${line} } } } } }`),
    /OPERATION_TOO_LARGE/,
  ],
  [
    'pages of pages, in variables',
    () =>
      query(`query ($n: Int!) { members(first: $n) { members { history(first: $n) { lines { ${line} } } } } }`, {
        n: 100,
      }),
    /OPERATION_TOO_LARGE/,
  ],
  [
    'a page of two thousand million',
    () => query('{ members(first: 2147483647) { members { memberNo } } }'),
    /OPERATION_TOO_LARGE|BAD_USER_INPUT/,
  ],
  [
    'fields that conflict, 180 of them',
    () => query(`{ ${many(180, (n) => `x: members(first: ${n}) { nextCursor }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'cyclic fragments',
    () => query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'a fragment of itself',
    () => query('{ ...a } fragment a on Query { viewer { ...a } ...a }'),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['fragments that double 24 times', () => query(doubling(24)), /GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_LARGE/],
  [
    'fragments that double 80 times',
    () => query(doubling(80)),
    /GRAPHQL_(PARSE|VALIDATION)_FAILED|OPERATION_TOO_LARGE/,
  ],
  ['250 directives', () => query(`{ __typename ${'@include(if: true) '.repeat(250)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['900 unknown directives', () => query(`{ __typename ${'@a '.repeat(900)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['600 unknown fields', () => query(`{ ${many(600, (n) => `member${n}`)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['a name of 200 kB', () => query(`{ ${'m'.repeat(200_000)} }`), /GRAPHQL_VALIDATION_FAILED/],
  [
    'a text of 200 kB',
    () => query(`{ merchantStatement(merchantNo: "${'m'.repeat(200_000)}") { __typename } }`),
    /NOT_PERMITTED|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/,
  ],
  ['a comment of 250 kB without a query', () => query(`#${'m'.repeat(250_000)}`), /GRAPHQL_PARSE_FAILED|BAD_REQUEST/],
  [
    '400 variables',
    () => query(`query (${many(400, (n) => `$v${n}: Int`, ', ')}) { __typename }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['variables of 300 kB', () => query('{ __typename }', { text: 'x'.repeat(300_000) }), /PAYLOAD_TOO_LARGE/],
  [
    'variables 100 000 deep',
    () =>
      post(
        `{"query":"query ($x: String!) { merchantStatement(merchantNo: $x) { __typename } }","variables":{"x":${nested(100_000, '[', ']', '')}}}`,
      ),
    /BAD_USER_INPUT|BAD_REQUEST/,
  ],
  [
    'an input 20 000 deep',
    () =>
      post(
        `{"query":"mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }","variables":{"i":${nested(20_000, '{"login":', '}', '1')}}}`,
      ),
    /BAD_USER_INPUT|BAD_REQUEST/,
  ],
  ['a list of 100 operations', () => post(Array(100).fill({ query: '{ __typename }' })), /BAD_REQUEST/],
  ['a list of 40 000 nothings', () => post(`[${many(40_000, () => '{}', ',')}]`), /BAD_REQUEST/],
  ['no JSON', () => post('{'.repeat(100_000)), /BAD_REQUEST/],
  [
    'a form of another site',
    () => post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    /BAD_REQUEST/,
  ],
  [
    'plain text of another site',
    () => post(JSON.stringify({ query: '{ __typename }' }), { 'content-type': 'text/plain' }),
    /BAD_REQUEST/,
  ],
  [
    'a text kept for later',
    () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    /PERSISTED_QUERY_NOT_FOUND/,
  ],
];
