import { randomUUID } from 'node:crypto';
import { dataFolderSecret } from '@youhui/platform';
import type { DemoCaller } from '../support/demo-caller';
import { command, postGraphql } from '../support/post-graphql';
import type { RunningProduct } from '../support/product';
import { password, people, type Who } from './people';

/** Makes those who are not in the demo: whoever has nothing yet sees every list empty, and the payer has one card. */
export const founding: Partial<Record<Who, (admin: DemoCaller, product: RunningProduct) => Promise<void>>> = {
  newcomer: async (admin) => {
    const member = { memberNo: 'N00001', displayName: '何小满', volunteer: true };
    await admin.run('registerMember', { ...member, commandId: randomUUID() }, '');
    const { login } = people.newcomer;
    const person = { login, displayName: '何小满', roles: ['volunteer'], memberNo: 'N00001', password };
    await admin.run('registerPerson', person, '');
  },
  payer: async (admin) => {
    const member = { memberNo: 'N00002', displayName: '陈秀兰' };
    await admin.run('registerMember', { ...member, commandId: randomUUID() }, '');
    const balance = { memberNo: member.memberNo, issuer: 'FUND', points: 200, expiresOn: '2099-12-31' };
    await admin.run('bringInBalance', { ...balance, commandId: randomUUID() }, '');
    await admin.run('issueCard', { memberNo: member.memberNo, nfcId: null }, '');
    await admin.run('registerPerson', { ...member, login: people.payer.login, roles: ['resident'], password }, '');
  },
  'new-owner': async (admin) => {
    const terms = { earnFenPerPoint: 1000, issuingLimitPoints: 4000, settlementBps: 8000 };
    const shop = { merchantNo: 'M90', name: '老街面馆', trade: '餐饮', ...terms };
    await admin.run('registerMerchant', { ...shop, commandId: randomUUID() }, '');
    const { login } = people['new-owner'];
    const person = { login, displayName: '孙师傅', roles: ['merchant_owner'], merchantNo: 'M90', password };
    await admin.run('registerPerson', person, '');
  },
  founder: async (_admin, { address, dataFolder }) => {
    const { communityCode: code, login: administratorLogin, password: administratorPassword } = people.founder;
    const policy = {
      version: 'P-1',
      faceValueFen: 10,
      interchangeBps: 9000,
      pointsPerHour: 10,
      lotLifetimeMonths: 24,
      refundGraceDays: 30,
    };
    const input = { code, name: '幸福社区', policy, administratorLogin, administratorPassword };
    const token = dataFolderSecret(dataFolder, 'installationToken');
    const made = await postGraphql(`${address}/graphql`, token, command('createCommunity', ''), { input });
    if (made.data?.['createCommunity']?.__typename !== 'NewCommunity') throw new Error(JSON.stringify(made));
  },
};
