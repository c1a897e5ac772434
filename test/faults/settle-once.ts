import type { CutRequests } from '../support/cut-requests';
import { tell } from './tell';

/** Waits until whatever was asked for is done, and requires each cycle cut once, netted once, and every fact told. */
export async function settlesOnce(requests: CutRequests, name: string, recoveriesMs: readonly number[]): Promise<void> {
  await requests.finish();
  const toll = await requests.toll();
  tell(name, { recoveriesMs, ...toll });
  expect(toll).toEqual({ acknowledged: expect.any(Number), lost: 0, doubled: 0, untold: 0, violations: [] });
}
