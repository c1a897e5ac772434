import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './explorer.css';

type FetchGraphQL = React.ComponentProps<typeof GraphiQL>['fetcher'];

/** Sends the sign-in cookie of this site along, and whatever headers the person sets in the headers tab. */
const send: FetchGraphQL = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
};

const firstQuery = `# 先在 /sign-in 登录,这里会带上同一会话;也可在 Headers 里写:
#   { "Authorization": "Bearer …", "Accept-Language": "en" }
# Sign in at /sign-in first: the same session is used here. Or set the headers above.
{
  viewer {
    displayName
    permissions
    community { code name }
  }
}
`;

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={send}
      isHeadersEditorEnabled
      shouldPersistHeaders={false}
      defaultQuery={firstQuery}
      defaultEditorToolsVisibility="headers"
    />,
  );
}
