import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { isProgram, type Permission } from '@youhui/kernel';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { wordsOf } from '../graphql/refusals';
import { apiRequestOf } from './api-request';
import type { Locale } from './locale';

export const accessKey = 'youhui:access';
export type Access = Permission | 'public';

/** Only for callers who have this permission. */
export const Requires = (permission: Permission) => SetMetadata(accessKey, permission satisfies Access);
/** For everybody, signed in or not. */
export const Public = () => SetMetadata(accessKey, 'public' satisfies Access);

const programsToo = 'youhui:programs-too';
/** A mutation that asks for a permission to read, and is for programs all the same. */
export const ProgramsToo = () => SetMetadata(programsToo, true);

/** Lets nobody through a door that does not say for whom it is. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    if (access === 'public') return true;
    if (!access)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
    const { ctx, locale } = apiRequestOf(context);
    if (!ctx) throw notAllowed('NOT_SIGNED_IN', locale);
    if (!ctx.actor.permissions.has(access)) throw notAllowed('NOT_PERMITTED', locale);
    // People change what is their own with a permission to read; a program has nothing of its own.
    if (isProgram(ctx.actor) && access.endsWith(':read') && isMutation(context) && !this.isForPrograms(context))
      throw notAllowed('NOT_PERMITTED', locale);
    return true;
  }

  private isForPrograms(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(programsToo, context.getHandler()) ?? false;
  }
}

const isMutation = (context: ExecutionContext): boolean =>
  GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';

export function notAllowed(code: 'NOT_SIGNED_IN' | 'NOT_PERMITTED', locale: Locale): GraphQLError {
  const { message, nextStep } = wordsOf(code, locale);
  return new GraphQLError(message, { extensions: { code, nextStep } });
}
