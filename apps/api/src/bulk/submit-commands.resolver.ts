import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ModuleRef } from '@nestjs/core';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { shownRefusal } from '../graphql/refusals';
import { ProgramsToo, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import type { Locale } from '../request/locale';
import { listedCommands, permissionOf, type ListedCommand } from './listed-commands';
import { type CommandInput, SubmitCommandsInput } from './submit-commands.input';
import { answeredAs, type CommandResult, type SubmittedCommands, SubmitCommandsResult } from './submit-commands.types';

const mostCommands = 500;

interface Listed {
  readonly name: keyof CommandInput;
  readonly input: { readonly commandId: string };
}

@Resolver()
export class SubmitCommandsResolver {
  constructor(private readonly doors: ModuleRef) {}

  /** Open to whoever is signed in to a community; each command asks for the permission of its own mutation. */
  @ProgramsToo()
  @Requires('community:read')
  @Mutation(() => SubmitCommandsResult, {
    description:
      'Submits 1–500 commands in the order of the list, each as its own mutation would: with its permission, its checks and its answer. Never all or nothing: a refused command does not stop the ones after it. A command id that comes twice is a retry.',
  })
  async submitCommands(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('input') { commands }: SubmitCommandsInput,
  ): Promise<SubmittedCommands | Refusal> {
    if (commands.length < 1 || commands.length > mostCommands) return refuse('INVALID_INPUT', { field: 'commands' });
    const listed = commands.map(theOneOf);
    // Nobody is awaited in between: a command has its place in the order as soon as it is submitted.
    const submitted = listed.map((command) => this.submit(ctx, command));
    const settled = await Promise.allSettled(submitted);
    return { results: listed.map((command, index) => resultOf(command, settled[index], locale)) };
  }

  private submit(ctx: RequestContext, { name, input }: Listed): Promise<object | Refusal> {
    if (!ctx.actor.permissions.has(permissionOf(name))) return Promise.resolve(refuse('NOT_PERMITTED'));
    const { door, submit } = listedCommands[name] as ListedCommand<Listed['input']>;
    return submit(this.doors.get<object>(door, { strict: false }), ctx, input);
  }
}

/** GraphQL has let through only commands with exactly one field. */
function theOneOf(command: CommandInput): Listed {
  const [[name, input]] = Object.entries(command) as [[keyof CommandInput, Listed['input']]];
  return { name, input };
}

function resultOf(
  { name, input: { commandId } }: Listed,
  settled: PromiseSettledResult<object | Refusal> | undefined,
  locale: Locale,
): CommandResult {
  if (settled?.status !== 'fulfilled') return { commandId, answer: asError(settled?.reason) };
  if (isRefusal(settled.value)) return { commandId, answer: shownRefusal(settled.value, locale) };
  return { commandId, answer: answeredAs(listedCommands[name].answer, settled.value) };
}

/** GraphQL takes an error in a field for one thrown there: the other results stand. */
const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
