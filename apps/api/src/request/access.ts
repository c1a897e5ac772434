import { type CanActivate, type ExecutionContext, Injectable, Optional, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { SignedIn } from '@youhui/identity';
import { isProgram, type Permission, type RequestContext } from '@youhui/kernel';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { wordsOf } from '../graphql/refusals';
import { ActionNotes } from '../review/action-notes';
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
 * four digits opened the session, nor at a service desk's device, and for no program.
 */
export const OwnAccount = () => SetMetadata(accessKey, 'own-account' satisfies Access);

const programsToo = 'youhui:programs-too';
/** A mutation that asks for a permission to read, and is for programs all the same. */
export const ProgramsToo = () => SetMetadata(programsToo, true);

/** Lets nobody through a door that does not say for whom it is. Who tries one that is not theirs is noted. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Optional() private readonly notes?: ActionNotes,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    if (access === 'public') return true;
    if (!access)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
    const call = apiRequestOf(context);
    const { ctx, signedIn, locale } = call;
    if (!ctx) throw notAllowed('NOT_SIGNED_IN', locale);
    if (this.allows(context, access, ctx, signedIn)) return true;
    const { fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    this.notes?.noteDenied(call, fieldName);
    throw notAllowed('NOT_PERMITTED', locale);
  }

  private allows(
    context: ExecutionContext,
    access: Exclude<Access, 'public'>,
    { actor }: RequestContext,
    signedIn: SignedIn | undefined,
  ): boolean {
    if (access === 'own-account') return signedIn !== undefined && isOwnDevice(signedIn);
    if (!actor.permissions.has(access)) return false;
    // People change what is their own with a permission to read; a program has nothing of its own.
    return !isProgram(actor) || !access.endsWith(':read') || !isMutation(context) || this.isForPrograms(context);
  }

  private isForPrograms(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(programsToo, context.getHandler()) ?? false;
  }
}

const isOwnDevice = ({ actor }: SignedIn): boolean =>
  actor.terminalNo === undefined && actor.deskDeviceNo === undefined;

const isMutation = (context: ExecutionContext): boolean =>
  GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';

export function notAllowed(code: 'NOT_SIGNED_IN' | 'NOT_PERMITTED', locale: Locale): GraphQLError {
  const { message, nextStep } = wordsOf(code, locale);
  return new GraphQLError(message, { extensions: { code, nextStep } });
}
