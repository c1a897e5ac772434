import type { BulkJobOptions, Queue } from 'bullmq';

export interface JobOrder {
  readonly name: string;
  readonly data: object;
  readonly opts: BulkJobOptions & { readonly jobId: string };
}

/**
 * The order of a job that is known by what it is about: asked for again while it waits, it is the same job. A finished or
 * failed one leaves, so that it can be added anew. The data are ids only: what they stand for is read when the job runs.
 */
export const orderOnce = (name: string, data: object, ...about: readonly string[]): JobOrder => ({
  name,
  data,
  opts: {
    jobId: [name, ...about].join('-'),
    attempts: 6,
    backoff: { type: 'exponential', delay: 500 },
    removeOnComplete: true,
    removeOnFail: true,
  },
});

const PATIENCE_MS = 3_000;

/**
 * Hands jobs to BullMQ and never waits for Redis longer than three seconds.
 * A call that fails may have added its jobs all the same: they have derived ids, so asking again does no harm.
 */
export class JobDesk {
  private unanswered: Promise<unknown> | undefined;

  constructor(private readonly queue: Queue) {}

  /** A job whose id is in the queue already stays as it is. Throws while Redis does not answer. */
  async add(orders: readonly JobOrder[]): Promise<void> {
    if (orders.length === 0) return;
    // What was asked while the connection is away waits in the client: one such call is enough.
    if (this.unanswered) throw new Error('Redis has not answered the last call yet');
    const added = this.queue.addBulk(orders.map(({ name, data, opts }) => ({ name, data, opts })));
    this.unanswered = added;
    const forget = () => (this.unanswered = undefined);
    added.then(forget, forget);
    await inTime(added);
  }
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Redis does not answer')), PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
