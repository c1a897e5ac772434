export type Answer = Record<string, unknown> & { __typename?: string };

interface GraphqlAnswer {
  readonly data?: Record<string, Answer> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends one operation as whoever holds the token; without one, as a stranger. */
export async function postGraphql(
  address: string,
  token: string,
  query: string,
  variables: object,
): Promise<GraphqlAnswer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** What is asked of every refusal. */
export const refusal = '... on Refusal { code message nextStep }';

/** The mutation of one field that takes the input named after it. */
export function command(field: string, picks: string): string {
  const input = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ${picks} ${refusal} } }`;
}
