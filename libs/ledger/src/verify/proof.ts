import type { Tx } from '@youhui/platform';

/** The same sentence in both languages. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}

/** The first thing in a community's books that does not follow from their history. */
export interface Violation {
  /** The proof's short name. */
  readonly proof: string;
  /** Where, e.g. `journal 17`, `entry 17/3`, `account wallet:R1`, `lot 4`, `checkout <id>`, `batch 3 (…)`. */
  readonly place: string;
  readonly message: string;
  readonly messageZh: string;
}

/**
 * A law of the books as one statement over one community ($1). It gives the earliest row that breaks the law: its
 * `place` and, if it can say so, what was `found` there; no row when the law holds.
 * A statement reads whole tables of the community once: never a look-up per row.
 */
export interface Proof {
  readonly name: string;
  readonly promise: Wording;
  readonly text: string;
}

export interface Fault {
  readonly place: string;
  /** `missing`, `surplus`, or the names of what differs. No names of people. */
  readonly found?: string | null;
}

/** A law that needs our own code to be checked, such as a hash. Reads in pages. */
export interface Walk {
  readonly name: string;
  readonly promise: Wording;
  firstFault(tx: Tx, communityId: string): Promise<Fault | undefined>;
}

/**
 * Checks the laws in their order and says which is broken first. A value that cannot be read as what it should be is a
 * violation as well; the proofs after it may still name its place better, so they are heard first.
 */
export async function firstViolation(
  tx: Tx,
  communityId: string,
  proofs: readonly (Proof | Walk)[],
): Promise<Violation | undefined> {
  let unreadable: Violation | undefined;
  for (const proof of proofs) {
    await tx.query('savepoint proof');
    try {
      const fault = await faultOf(proof, tx, communityId);
      if (fault) return violationOf(proof, fault);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await tx.query('rollback to savepoint proof');
      unreadable ??= violationOf(proof, { place: 'books', found: (error as Error).message });
    }
    await tx.query('release savepoint proof');
  }
  return unreadable;
}

async function faultOf(proof: Proof | Walk, tx: Tx, communityId: string): Promise<Fault | undefined> {
  if ('firstFault' in proof) return proof.firstFault(tx, communityId);
  const [fault] = await tx.query<Fault>(proof.text, [communityId]);
  return fault;
}

const wordings: Readonly<Record<string, Wording>> = {
  missing: { en: 'it is missing', zh: '缺失' },
  surplus: { en: 'nothing in the history made it', zh: '历史中没有它的来源' },
};

function violationOf({ name, promise }: Proof | Walk, { place, found }: Fault): Violation {
  const told = found ? (wordings[found] ?? { en: found, zh: found }) : undefined;
  return {
    proof: name,
    place,
    message: `${promise.en} Not so at ${place}${told ? `: ${told.en}` : ''}.`,
    messageZh: `${promise.zh}${place} 处不成立${told ? `：${told.zh}` : ''}。`,
  };
}

/** SQLSTATE class 22, data exceptions, and numbers beyond ±(2^53−1): somebody wrote what the pen never writes. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof RangeError || /^22...$/.test((error as { code?: string }).code ?? '');
