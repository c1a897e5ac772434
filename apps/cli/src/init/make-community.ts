import { createHash } from 'node:crypto';
import { demo } from '@youhui/db';
import { communityIdOfCode, type CommunityView } from '@youhui/community';
import { permissionsOf, type FoundingPerson } from '@youhui/identity';
import { canonicalJson, isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { UseCases } from '../use-cases';
import type { InitPlan } from './init-plan';

export interface MadeCommunity {
  readonly communityId: string;
  /** `made` just now; `completed` after an earlier try that was interrupted; there `before`, and left as it was. */
  readonly outcome: 'made' | 'completed' | 'before';
  readonly community: CommunityView;
}

/**
 * Makes the community with its policy and its two people in one step, and brings the fund's opening balances in behind
 * it, recorded by the accountant between a beginning and an end that are the administrator's. Interrupted in between, the
 * same plan goes on; no clock acts on the community before that. A community that is there is not changed. `whenOpened`
 * is called as soon as the people can sign in: what only this process knows of them must not be lost with it.
 * Throws when the instance shows the demo, or when the code belongs to something else.
 */
export async function makeCommunity(
  database: Database,
  useCases: UseCases,
  plan: InitPlan,
  whenOpened: () => void,
): Promise<MadeCommunity> {
  await refuseBesideDemo(database, useCases);
  const { code, name } = plan.community;
  const opened = await useCases.openWithPeople(plan.community, [plan.administrator, plan.accountant]);
  if (!isRefusal(opened)) {
    whenOpened();
    const { communityId } = opened;
    await openBalances(useCases, communityId, plan);
    return { communityId, outcome: 'made', community: await communityAt(useCases, communityId) };
  }
  if (opened.refused !== 'COMMUNITY_EXISTS') throw refusedAs('the community', opened);
  const communityId = await database.acrossCommunities((tx) => communityIdOfCode(tx, code));
  if (communityId === undefined) throw refusedAs('the community', opened);
  const community = await communityAt(useCases, communityId);
  if (community.name !== name.trim())
    throw new Error(
      `代号 ${code} 已属于社区“${community.name}”,没有改动任何内容 · the code ${code} belongs to the community “${community.name}” already; nothing was changed`,
    );
  if (!community.importing) return { communityId, outcome: 'before', community };
  await openBalances(useCases, communityId, plan);
  return { communityId, outcome: 'completed', community };
}

/** The demo's people and their password are shown to everybody who opens the page: nothing real stands beside them. */
async function refuseBesideDemo(database: Database, useCases: UseCases): Promise<void> {
  const communityId = await database.acrossCommunities((tx) => communityIdOfCode(tx, demo.code));
  if (communityId === undefined || !(await communityAt(useCases, communityId)).isDemo) return;
  throw new Error(
    '这个数据文件夹里是示例社区,请用 --data 另选一个文件夹 · this data folder holds the demo; choose another with --data',
  );
}

async function openBalances(useCases: UseCases, communityId: string, plan: InitPlan): Promise<void> {
  const { administrator, accountant, opening, community } = plan;
  const at = new Date();
  const begins = contextOf(communityId, administrator, at);
  const records = contextOf(communityId, accountant, at);
  const past = { digest: createHash('sha256').update(canonicalJson({ community, opening })).digest('hex') };

  const begun = await useCases.importPast.begin(begins, past);
  if (isRefusal(begun))
    throw new Error(
      `社区 ${community.code} 先前以另一份内容开始建立,请用原来的内容继续 · community ${community.code} was begun with other content: go on with that (${begun.refused})`,
    );
  for (const income of opening) {
    const recorded = await useCases.recordFundIncome.execute(records, `init-opening-${income.purpose}`, income);
    if (isRefusal(recorded)) throw refusedAs(`the opening balance of ${income.purpose}`, recorded);
  }
  const finished = await useCases.importPast.finish(begins, past);
  if (isRefusal(finished)) throw refusedAs('the opening', finished);
}

const contextOf = (communityId: string, { login, roles }: FoundingPerson, at: Date): RequestContext => ({
  communityId,
  actor: { name: `person:${login}`, permissions: permissionsOf(roles) },
  at,
  requestId: 'init',
});

async function communityAt({ communities }: UseCases, communityId: string): Promise<CommunityView> {
  const community = await communities.community(communityId);
  if (!community) throw new Error(`the community ${communityId} cannot be seen`);
  return community;
}

const refusedAs = (what: string, { refused, details }: Refusal): Error =>
  new Error(`${what} was refused: ${refused} ${JSON.stringify(details)}`);
