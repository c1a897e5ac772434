import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { isRefusal } from '@youhui/kernel';
import { type Asked, AuditLog } from '@youhui/review';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, from, map, mergeMap, type Observable, throwError } from 'rxjs';
import { apiRequestOf } from '../request/api-request';
import { noteAction } from './note-action';

/**
 * Notes every mutation in the audit log, once its outcome is known and before it is answered. What the books keep by
 * themselves, and what tills do all day, is noted without anybody waiting for it.
 */
@Injectable()
export class NoteActions implements NestInterceptor {
  constructor(private readonly auditLog: AuditLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    const args = GqlExecutionContext.create(context).getArgs<{ input?: Asked }>();
    const noted = (outcome: string, answer: Asked) =>
      noteAction(this.auditLog, apiRequestOf(context), info.fieldName, args.input ?? args, outcome, answer);
    return next.handle().pipe(
      mergeMap((answer: unknown) => {
        const outcome = isRefusal(answer) ? answer.refused : 'done';
        return from(noted(outcome, (answer ?? {}) as Asked)).pipe(map(() => answer));
      }),
      catchError((error: unknown) => from(noted('failed', {})).pipe(mergeMap(() => throwError(() => error)))),
    );
  }
}
