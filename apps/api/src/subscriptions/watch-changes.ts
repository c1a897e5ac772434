import type { OnModuleDestroy } from '@nestjs/common';
import type { Database } from '@youhui/platform';
import type { Logger } from 'pino';
import { type Kind, looks } from './looks';
import { Waiting } from './waiting';

const pauseMs = 500;

/** Where people wait in one community, and how far each kind has been looked at. */
interface Watched {
  readonly waiting: Set<Waiting>;
  marks: ReadonlyMap<Kind, unknown>;
  timer?: NodeJS.Timeout;
}

/**
 * Tells those who wait when it is time to look again. Reads, every half second, only the communities in which somebody
 * waits, once for all of them; compares with what was there before, so that nothing is missed whoever wrote it and
 * however long the database was away.
 */
export class WatchChanges implements OnModuleDestroy {
  private readonly communities = new Map<string, Watched>();

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
  ) {}

  /** Somebody who waits under a key; the first message comes with the first look, and names nothing. */
  waitFor(communityId: string, kind: Kind, key: string, field: string): Waiting {
    const watched = this.communities.get(communityId) ?? this.begin(communityId);
    const waiting = new Waiting(kind, key, field, (who) => watched.waiting.delete(who));
    watched.waiting.add(waiting);
    return waiting;
  }

  onModuleDestroy(): void {
    for (const { timer } of this.communities.values()) clearTimeout(timer);
    this.communities.clear();
  }

  private begin(communityId: string): Watched {
    const watched: Watched = { waiting: new Set(), marks: new Map() };
    this.communities.set(communityId, watched);
    watched.timer = setTimeout(() => void this.goOn(communityId, watched), 0);
    return watched;
  }

  /** Looks until nobody waits any more. */
  private async goOn(communityId: string, watched: Watched): Promise<void> {
    if (watched.waiting.size === 0) {
      this.communities.delete(communityId);
      return;
    }
    try {
      await this.look(communityId, watched);
    } catch (error) {
      this.log.warn({ communityId, err: error }, 'Nobody could look for changes; tried again');
    }
    if (this.communities.get(communityId) === watched)
      watched.timer = setTimeout(() => void this.goOn(communityId, watched), pauseMs);
  }

  private async look(communityId: string, watched: Watched): Promise<void> {
    const present = [...watched.waiting];
    const kinds = new Set(present.map(({ kind }) => kind));
    const keysOf = (kind: Kind) => new Set(present.filter((who) => who.kind === kind).map(({ key }) => key));
    const seen = await this.database.inCommunity(communityId, async (tx) => {
      const found = new Map<Kind, Awaited<ReturnType<(typeof looks)[Kind]>>>();
      for (const kind of kinds)
        found.set(kind, await looks[kind](tx, communityId, keysOf(kind), watched.marks.get(kind)));
      return found;
    });
    watched.marks = new Map([...seen].map(([kind, { mark }]) => [kind, mark]));
    for (const who of present) who.tell(seen.get(who.kind)?.changed.get(who.key));
  }
}
