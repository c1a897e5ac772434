import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { isRefusal } from '@youhui/kernel';
import { becauseOf } from '@youhui/platform';
import type { Asked } from '@youhui/review';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, from, map, mergeMap, Observable, throwError } from 'rxjs';
import { uuidv7 } from 'uuidv7';
import { apiRequestOf } from '../request/api-request';
import { ActionNotes } from './action-notes';

/**
 * Notes every mutation in the audit log, once its outcome is known and before it is answered; what it changes is noted
 * under the same entry by the database. What the books keep by themselves, and what tills do all day, is noted without
 * anybody waiting for it.
 */
@Injectable()
export class NoteActions implements NestInterceptor {
  constructor(private readonly notes: ActionNotes) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    const args = GqlExecutionContext.create(context).getArgs<{ input?: Asked }>();
    const entryId = uuidv7();
    const noted = (outcome: string, answer: Asked) =>
      this.notes.note(entryId, apiRequestOf(context), {
        action: info.fieldName,
        asked: args.input ?? args,
        outcome,
        answer,
      });
    const handled = new Observable((subscriber) => becauseOf(entryId, () => next.handle().subscribe(subscriber)));
    return handled.pipe(
      mergeMap((answer: unknown) => {
        const outcome = isRefusal(answer) ? answer.refused : 'done';
        return from(noted(outcome, (answer ?? {}) as Asked)).pipe(map(() => answer));
      }),
      catchError((error: unknown) => from(noted('failed', {})).pipe(mergeMap(() => throwError(() => error)))),
    );
  }
}
