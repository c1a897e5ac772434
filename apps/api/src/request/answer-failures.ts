import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter, type HttpAdapterHost } from '@nestjs/core';
import type { Response } from 'express';
import type { Logger } from 'pino';

/** Hands a resolver's error to GraphQL as it is, and writes every other surprise to the log under its request's id. */
@Catch()
export class AnswerFailures extends BaseExceptionFilter {
  constructor(
    adapterHost: HttpAdapterHost,
    private readonly log: Logger,
  ) {
    super(adapterHost.httpAdapter);
  }

  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error; // GraphQL takes a returned error for a thrown one
    const { status, statusCode } = error as { status?: number; statusCode?: number };
    if ((status ?? statusCode ?? 500) >= 500) {
      const response = host.switchToHttp().getResponse<Response>();
      this.log.error({ requestId: response.getHeader('x-request-id'), err: error }, 'A request failed');
    }
    return super.catch(error, host);
  }
}
