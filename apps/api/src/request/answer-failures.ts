import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter, type HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
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
    const number = status ?? statusCode ?? 500;
    const http = host.switchToHttp();
    if (number >= 500) {
      const response = http.getResponse<Response>();
      this.log.error({ requestId: response.getHeader('x-request-id'), err: error }, 'A request failed');
    }
    if (http.getRequest<Request>().path === '/graphql') return answerAsGraphql(http.getResponse(), number);
    return super.catch(error, host);
  }
}

/** What cannot be read as a request, in the shape of every other error at this address. */
function answerAsGraphql(response: Response, status: number): void {
  const tooLarge = status === 413;
  const code = tooLarge ? 'PAYLOAD_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const message = tooLarge
    ? 'The request is larger than 256 kB'
    : status < 500
      ? 'The request cannot be read'
      : 'Sorry';
  const requestId = String(response.getHeader('x-request-id'));
  response.status(status).json({ errors: [{ message, extensions: { code, requestId } }] });
}
