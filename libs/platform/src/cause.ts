import { AsyncLocalStorage } from 'node:async_hooks';

const causes = new AsyncLocalStorage<string | undefined>();

/**
 * What `work` changes, however deep below and however late, is noted as changed because of this: the id of an entry of
 * the audit log, a lower-case UUID.
 */
export const becauseOf = <T>(cause: string | undefined, work: () => T): T => causes.run(cause, work);

/** Why whatever is done now is done; undefined where nobody said. */
export const presentCause = (): string | undefined => causes.getStore();
