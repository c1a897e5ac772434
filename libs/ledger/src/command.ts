import type { Actor } from '@youhui/kernel';
import type { CommandKind } from './command-kind';

/** A command as it is given to the pen. The id is the caller's, made before the first attempt. */
export interface Command {
  readonly kind: CommandKind<object, object>;
  readonly commandId: string;
  readonly order: object;
  readonly actor: Actor;
  readonly at: Date;
}
