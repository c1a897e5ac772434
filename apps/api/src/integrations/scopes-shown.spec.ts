import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { communityScopes, shopScopes } from '@youhui/identity';

describe('the scopes that the screen offers', () => {
  const source = readFileSync(join(__dirname, '../../../web/src/features/integrations/scope-lists.ts'), 'utf8');
  const listed = (name: string) =>
    [...(new RegExp(`${name} = \\[([^\\]]*)\\]`).exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      (found) => found[1],
    );

  it('are those that the API gives', () => {
    expect(listed('communityScopes')).toEqual([...communityScopes]);
    expect(listed('shopScopes')).toEqual([...shopScopes]);
  });
});
