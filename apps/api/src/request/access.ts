import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@youhui/kernel';
import { GraphQLError } from 'graphql';
import { wordsOf } from '../graphql/refusals';
import { apiRequestOf } from './api-request';
import type { Locale } from './locale';

export const accessKey = 'youhui:access';
export type Access = Permission | 'public' | 'own-account';

/** Only for callers who have this permission. */
export const Requires = (permission: Permission) => SetMetadata(accessKey, permission satisfies Access);
/** For everybody, signed in or not. */
export const Public = () => SetMetadata(accessKey, 'public' satisfies Access);

/**
 * For every person who is signed in and looks after their own account, before a second factor too: not at a till, where
 * four digits opened the session, and for no program.
 */
export const OwnAccount = () => SetMetadata(accessKey, 'own-account' satisfies Access);

/** Lets nobody through a door that does not say for whom it is. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    if (access === 'public') return true;
    if (!access)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
    const { ctx, signedIn, locale } = apiRequestOf(context);
    if (access === 'own-account') {
      if (!ctx) throw notAllowed('NOT_SIGNED_IN', locale);
      if (!signedIn || signedIn.actor.terminalNo !== undefined) throw notAllowed('NOT_PERMITTED', locale);
      return true;
    }
    if (!ctx) throw notAllowed('NOT_SIGNED_IN', locale);
    if (!ctx.actor.permissions.has(access)) throw notAllowed('NOT_PERMITTED', locale);
    return true;
  }
}

export function notAllowed(code: 'NOT_SIGNED_IN' | 'NOT_PERMITTED', locale: Locale): GraphQLError {
  const { message, nextStep } = wordsOf(code, locale);
  return new GraphQLError(message, { extensions: { code, nextStep } });
}
