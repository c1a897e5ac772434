import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissions } from '@youhui/kernel';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { DevelopmentMessagesController } from './identity/development-messages.controller';
import { printedSchema } from './print-schema';
import { type Access, AccessGuard, accessKey } from './request/access';
import { resolvers } from './resolvers';
import { SiteController } from './site.controller';

interface Door {
  readonly name: string;
  readonly method: string;
  readonly handler: object;
}

/** The methods of the classes that carry any of this metadata, which Nest gives to what answers from outside. */
function doorsOf(classes: readonly { name: string; prototype: object }[], ...metadata: string[]): Door[] {
  return classes.flatMap(({ name, prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(
        ([method, { value }]) =>
          method !== 'constructor' && metadata.some((key) => Reflect.hasMetadata(key, value as object)),
      )
      .map(([method, { value }]) => ({ name: `${name}.${method}`, method, handler: value as object })),
  );
}

const answering = doorsOf(resolvers, 'graphql:resolver_type', 'graphql:resolve_property');
const fieldOf = ({ handler, method }: Door) => {
  const given = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
  return `${String(Reflect.getMetadata('graphql:resolver_type', handler))}.${given ?? method}`;
};

describe('Every field says who may ask for it', () => {
  it.each([...answering, ...doorsOf([SiteController, DevelopmentMessagesController], 'path')])(
    '$name',
    ({ handler }) => {
      const access = Reflect.getMetadata(accessKey, handler) as Access | undefined;
      expect(['public', 'own-account', ...permissions]).toContain(access);
    },
  );

  it('leaves open to everybody only what is listed here', () => {
    const open = answering.filter(({ handler }) => Reflect.getMetadata(accessKey, handler) === 'public');
    expect(open.map(({ name }) => name).sort()).toEqual([
      'ChoosePinResolver.choosePin',
      'CompleteSignInResolver.completeSignIn',
      'DeskDevicesResolver.thisDeskDevice',
      'OpenShiftResolver.openShift',
      'PairTerminalResolver.pairTerminal',
      'PairedTerminalResolver.pairedTerminal',
      'RequestSignInCodeResolver.requestSignInCode',
      'SignInByCardResolver.signInByCard',
      'SignInByPhoneResolver.signInByPhone',
      'SignInResolver.signIn',
      'SignOutResolver.signOut',
      'ViewerResolver.community',
      'ViewerResolver.viewer',
    ]);
  });

  it('knows the method behind every query, mutation and subscription, each with a description', async () => {
    const schema = buildSchema(await printedSchema());
    const known = new Set(answering.map(fieldOf));
    for (const type of [
      schema.getQueryType(),
      schema.getMutationType(),
      schema.getSubscriptionType(),
    ] as GraphQLObjectType[]) {
      for (const field of Object.values(type.getFields())) {
        expect(known).toContain(`${type.name}.${field.name}`);
        expect(`${field.name}: ${field.description ?? ''}`).toMatch(/: ./);
      }
    }
  });

  it('refuses a method that says nothing', () => {
    class Forgetful {
      forgotten() {}
    }
    const context = {
      getHandler: () => Forgetful.prototype.forgotten,
      getClass: () => Forgetful,
    } as unknown as ExecutionContext;
    expect(() => new AccessGuard(new Reflector()).canActivate(context)).toThrow(
      'Forgetful.forgotten does not say who may call it',
    );
  });
});
