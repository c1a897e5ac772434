import type { ModuleRef } from '@nestjs/core';
import { permissions, refuse, type RequestContext } from '@youhui/kernel';
import { buildSchema, GraphQLError, type GraphQLInputObjectType } from 'graphql';
import { printedSchema } from '../print-schema';
import type { ApiRequest } from '../request/api-request';
import { listedCommands, permissionOf } from './listed-commands';
import type { CommandInput } from './submit-commands.input';
import { SubmitCommandsResolver } from './submit-commands.resolver';
import { MemberState } from '../community/member.types';
import type { SubmittedCommands } from './submit-commands.types';

const names = Object.keys(listedCommands) as (keyof CommandInput)[];

describe('A list of commands', () => {
  it('takes of each kind exactly what its own mutation takes', async () => {
    const schema = buildSchema(await printedSchema());
    const input = schema.getType('CommandInput') as GraphQLInputObjectType;
    expect(input.isOneOf).toBe(true);
    expect(Object.keys(input.getFields()).sort()).toEqual([...names].sort());
    for (const [name, { type }] of Object.entries(input.getFields()))
      expect(`${name}: ${String(schema.getMutationType()?.getFields()[name]?.args[0]?.type)}`).toBe(
        `${name}: ${String(type)}!`,
      );
  });

  it.each(names)('asks for the permission of %s', (name) => expect(permissions).toContain(permissionOf(name)));

  it('submits all before it waits for any, and lets one that fails fail alone', async () => {
    const submitted: string[] = [];
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const door = {
      freezeMember: async (_: unknown, { commandId, memberNo }: { commandId: string; memberNo: string }) => {
        submitted.push(commandId);
        if (commandId === 'last') go();
        await gate;
        if (memberNo === 'broken') throw new GraphQLError('surprised');
        return memberNo === 'no' ? refuse('MEMBER_NOT_FOUND') : { memberNo, frozen: true };
      },
    };
    const resolver = new SubmitCommandsResolver({ get: () => door } as unknown as ModuleRef);
    const ctx = { actor: { name: 'person:a', permissions: new Set(['member:manage']) } } as unknown as RequestContext;
    const commands = [
      ['first', 'R1'],
      ['second', 'broken'],
      ['third', 'no'],
      ['last', 'R2'],
    ].map(([commandId, memberNo]) => ({ freezeMember: { commandId, memberNo } }) as CommandInput);
    const call = { locale: 'en' } as ApiRequest;
    const { results } = (await resolver.submitCommands(ctx, call, { commands })) as SubmittedCommands;
    expect(submitted).toEqual(['first', 'second', 'third', 'last']);
    expect(results.map(({ commandId }) => commandId)).toEqual(submitted);
    const [first, second, third, last] = results.map(({ answer }) => answer);
    expect([first, last].every((answer) => answer instanceof MemberState)).toBe(true);
    expect(second).toBeInstanceOf(GraphQLError);
    expect(third).toMatchObject({ code: 'MEMBER_NOT_FOUND', message: 'There is no such member' });
  });
});
