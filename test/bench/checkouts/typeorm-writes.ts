import { canonicalJson } from '@youhui/kernel';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { CHAIN_FORMAT, chainHash, digestOf, hashOfTerms } from '../../../libs/ledger/src/chain';
import { Checkout } from '../../../prisma-free-db/entities/checkout/checkout.entity';
import { Obligation } from '../../../prisma-free-db/entities/clearing/obligation.entity';
import { MemberDay } from '../../../prisma-free-db/entities/community/member-day.entity';
import { Balance } from '../../../prisma-free-db/entities/ledger/balance.entity';
import { Chain } from '../../../prisma-free-db/entities/ledger/chain.entity';
import { Command } from '../../../prisma-free-db/entities/ledger/command.entity';
import { Entry } from '../../../prisma-free-db/entities/ledger/entry.entity';
import { Head } from '../../../prisma-free-db/entities/ledger/head.entity';
import { Journal } from '../../../prisma-free-db/entities/ledger/journal.entity';
import { LotMovement } from '../../../prisma-free-db/entities/ledger/lot-movement.entity';
import { Lot } from '../../../prisma-free-db/entities/ledger/lot.entity';
import { Outbox } from '../../../prisma-free-db/entities/ledger/outbox.entity';
import type { Rows } from './typeorm-rows';

/** Writes what a request leaves behind: one statement a table, one for each lot that was taken from. */
export async function writeRows(manager: EntityManager, head: Head, rows: Rows): Promise<void> {
  const { communityId } = head;
  const { journal, moved, checkout, day, fact } = rows;
  await insert(manager, Command, [rows.command]);
  if (journal) {
    await insert(manager, Journal, [journal]);
    await insert(manager, Entry, rows.entries);
    await upsert(manager, Balance, rows.balances, ['community_id', 'account'], ['balance', 'version']);
    for (const { lotId, remainingPoints } of moved.changed)
      await manager.update(Lot, { communityId, lotId }, { remainingPoints });
    if (moved.made) await insert(manager, Lot, [{ ...moved.made, communityId }]);
    await insert(manager, LotMovement, moved.movements);
  }
  if (checkout) await insert(manager, Checkout, [checkout]);
  if (day) await upsert(manager, MemberDay, [day], ['community_id', 'member_no', 'local_date'], ['redeemed_points']);
  await insert(manager, Obligation, rows.obligations);
  if (fact) await insert(manager, Outbox, [fact]);
  const link = linkOf(head, rows);
  await insert(manager, Chain, [link]);
  const { lastCommandNo: commandNo, lastSequence: sequence, batchNo, hash: chainHash, postedAt } = link;
  const lotNo = moved.made?.lotId ?? head.lotNo;
  await manager.update(
    Head,
    { communityId },
    { commandNo: commandNo ?? 0, sequence, lotNo, batchNo, chainHash, postedAt },
  );
}

async function insert<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0)
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values([...rows])
      .updateEntity(false)
      .execute();
}

async function upsert<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
  key: string[],
  changed: string[],
): Promise<void> {
  const insertion = manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows]);
  await insertion.orUpdate(changed, key).updateEntity(false).execute();
}

/** The chain's link over this one request. */
function linkOf(head: Head, { command, journal, entries, moved, fact, terms, timezone }: Rows): Chain {
  const { effectiveFrom, ...policy } = terms;
  const chainedTerms = { timezone, policies: [[policy.version, effectiveFrom, hashOfTerms(policy)] as const] };
  const { communityId: _, ...chainedCommand } = command;
  const digest = digestOf({
    journals: journal
      ? [
          {
            sequence: journal.sequence,
            kind: journal.kind,
            commandId: journal.commandId,
            actor: journal.actor,
            policyVersion: journal.policyVersion,
            reason: journal.reason,
            occurredAt: journal.occurredAt,
            postedAt: journal.postedAt,
            reversesSequence: journal.reversesSequence,
            entries: entries.map((e) => [e.account, e.amount, e.balanceAfter, e.accountVersion] as const),
            lotMovements: moved.movements.map(
              ({ lotId, lot, changePoints, remainingAfterPoints }) =>
                [
                  ...([lotId, lot.holder, lot.issuer, lot.expiresOn, lot.policyVersion] as const),
                  ...([changePoints, remainingAfterPoints] as const),
                ] as const,
            ),
          },
        ]
      : [],
    commands: [
      {
        ...chainedCommand,
        contentHash: command.contentHash.toString('hex'),
        content: canonicalJson(command.content),
        answer: canonicalJson(command.answer),
        facts: fact ? [[fact.topic, canonicalJson(fact.payload)] as const] : [],
      },
    ],
    terms: chainedTerms,
  });
  const firstSequence = head.sequence + 1;
  const lastSequence = journal?.sequence ?? head.sequence;
  return {
    communityId: head.communityId,
    batchNo: head.batchNo + 1,
    firstSequence,
    lastSequence,
    firstCommandNo: command.commandNo,
    lastCommandNo: command.commandNo,
    format: CHAIN_FORMAT,
    terms: chainedTerms,
    previousHash: head.chainHash,
    digest,
    hash: chainHash(head.chainHash, head.communityId, firstSequence, lastSequence, digest),
    postedAt: command.postedAt,
  };
}
