import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isRefusal } from '@youhui/kernel';
import { map, type Observable } from 'rxjs';
import { shownRefusal } from '../graphql/refusals';
import { apiRequestOf } from './api-request';

/** Turns the refusal of any use case into what its caller reads, in the caller's language. */
@Injectable()
export class ShowRefusals implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        map((answer: unknown) => (isRefusal(answer) ? shownRefusal(answer, apiRequestOf(context).locale) : answer)),
      );
  }
}
