import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessGuard, OwnAccount } from './access';

class Door {
  @OwnAccount()
  own() {}
}

const at = (api: object) =>
  ({
    getHandler: () => Door.prototype.own,
    getClass: () => Door,
    getType: () => 'graphql',
    getArgs: () => [{}, {}, { api: { locale: 'en', ...api } }, {}],
    getArgByIndex: (index: number) => [{}, {}, { api: { locale: 'en', ...api } }, {}][index],
  }) as unknown as ExecutionContext;
const ctx = { actor: { permissions: new Set() } };

it.each([
  ['a stranger', {}, 'NOT_SIGNED_IN'],
  ['the installer, who is no person', { ctx }, 'NOT_PERMITTED'],
  ['a till in a shift', { ctx, signedIn: { actor: { terminalNo: 'T1' } } }, 'NOT_PERMITTED'],
  ['somebody signed in who may do nothing yet', { ctx, signedIn: { actor: {} } }, 'opens'],
])('the door to one’s own account, for %s: %s', (_, api, outcome) => {
  const guard = new AccessGuard(new Reflector());
  let happened: unknown = 'opens';
  try {
    guard.canActivate(at(api));
  } catch (error) {
    happened = (error as { extensions: { code: string } }).extensions.code;
  }
  expect(happened).toBe(outcome);
});
