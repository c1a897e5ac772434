import { randomBytes } from 'node:crypto';
import { openFirstCycle } from '@youhui/clearing';
import { CreateCommunity } from '@youhui/community';
import { addPerson, RegisterPerson, type FoundingPerson } from '@youhui/identity';
import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Ledger } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import { countSandboxes } from '../sandbox.store';
import { fillSandbox } from './fill-sandbox';
import { administrator, people, terms, type SandboxRole } from './sandbox-content';

/** Somebody who can sign in to the sandbox. The password is known here and nowhere else. */
export interface SandboxPerson extends SandboxRole {
  readonly password: string;
}

export interface Sandbox {
  readonly communityId: string;
  readonly code: string;
  readonly people: readonly SandboxPerson[];
}

export const mostSandboxes = 20;
const timezone = 'Asia/Shanghai';

class TooManySandboxes extends Error {}

/** Hard to guess, long enough, and easy to paste. */
const somePassword = (): string => randomBytes(15).toString('base64url');

/**
 * Makes a community of its own for programs to try, marked as a demonstration: three shops, four members with points, a
 * fund with a budget, services that wait, and a person of every role. Nothing of it is seen from another community.
 * An installation has at most twenty; one whose filling failed counts, and nobody can sign in to it.
 * Refusal: `SANDBOX_LIMIT_REACHED`.
 */
export class CreateSandbox {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly randomCode = () => `sandbox-${randomBytes(6).toString('hex')}`,
  ) {}

  async execute(): Promise<Sandbox | Refusal> {
    const first = { ...administrator, password: somePassword() };
    const communities = new CreateCommunity(this.database, this.clock, async (tx, communityId, order, at) => {
      await openFirstCycle(tx, communityId, order, at);
      await addPerson(tx, communityId, personOrder(first), at);
      // Last, because everybody else who makes one waits from here to the commit.
      if ((await countSandboxes(tx)) > mostSandboxes) throw new TooManySandboxes();
    });
    const code = this.randomCode();
    const order = { code, name: '沙盒社区', timezone, cycleCalendar: 'half_month' as const, terms, isDemo: true };
    try {
      const created = await communities.execute(order);
      if (isRefusal(created)) return created;
      const { communityId } = created;
      const at = this.clock.now();
      await fillSandbox(this.ledger, communityId, timezone, at);
      return { communityId, code, people: [first, ...(await this.addPeople(communityId, at))] };
    } catch (error) {
      if (error instanceof TooManySandboxes) return refuse('SANDBOX_LIMIT_REACHED', { mostSandboxes });
      throw error;
    }
  }

  private async addPeople(communityId: string, at: Date): Promise<SandboxPerson[]> {
    const register = new RegisterPerson(this.database, this.clock);
    const actor = { name: 'system:sandbox', permissions: new Set<never>() };
    const added: SandboxPerson[] = [];
    for (const person of people.map((one) => ({ ...one, password: somePassword() }))) {
      const answer = await register.execute({ communityId, actor, at, requestId: 'sandbox' }, personOrder(person));
      if (isRefusal(answer)) throw new Error(`${person.login} could not be added to a sandbox: ${answer.refused}`);
      added.push(person);
    }
    return added;
  }
}

const personOrder = ({ role, ...person }: SandboxPerson): FoundingPerson => ({ ...person, roles: [role] });
