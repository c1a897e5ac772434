import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { type Observable, throwError, timeout } from 'rxjs';
import { type ApiConfig, apiConfig } from '../api-config';
import { apiRequestOf, type ApiRequest } from './api-request';
import { apology } from './apologise';

const patienceMs = 30_000;

/**
 * Nobody waits longer than the time a request has: what is late is given up, and the caller is told so. Of a command
 * it is then not known whether it was done, and its id says what to do.
 */
@Injectable()
export class CutOffSlow implements NestInterceptor {
  private readonly limitMs: number;

  constructor(@Inject(apiConfig) config: ApiConfig) {
    this.limitMs = config.requestTimeoutMs ?? patienceMs;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const call = apiRequestOf(context);
    const { operation } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const kind: string = operation.operation;
    if (kind === 'subscription') return next.handle(); // lasts as long as somebody listens
    const left = Math.max(1, call.startedAt + this.limitMs - Date.now());
    return next
      .handle()
      .pipe(timeout({ first: left, with: () => throwError(() => tooLate(call, kind === 'mutation')) }));
  }
}

function tooLate({ locale, requestId }: ApiRequest, changes: boolean): GraphQLError {
  const { message, extensions } = apology(changes ? 'OUTCOME_UNKNOWN' : 'REQUEST_TIMEOUT', locale, requestId);
  return new GraphQLError(message, { extensions });
}
