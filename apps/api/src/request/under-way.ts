import type { Response } from 'express';

/** Requests of one process: beyond this they would only wait for each other, and every one of them for too long. */
export const mostUnderWay = 256;

/** Counts the requests under way, so that one too many is told at once instead of in half a minute. */
export class UnderWay {
  private count = 0;

  constructor(private readonly most: number) {}

  /** True when there is room; the request then counts until its answer is sent or its caller is gone. */
  admits(response: Response): boolean {
    if (this.count >= this.most) return false;
    this.count += 1;
    response.once('close', () => (this.count -= 1));
    return true;
  }
}
