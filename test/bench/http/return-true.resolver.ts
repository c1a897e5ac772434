import { Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../apps/api/src/request/access';

/** The yardstick of the API: a mutation that does nothing, for the same callers, behind the same guards. */
@Resolver()
export class ReturnTrueResolver {
  @Requires('checkout:complete')
  @Mutation(() => Boolean)
  returnTrue(): boolean {
    return true;
  }
}
