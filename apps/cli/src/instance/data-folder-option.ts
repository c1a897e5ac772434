/** `--data DIR` of every command that has it. */
export const dataFolderOption = { data: { type: 'string' } } as const;

/** The folder that was named with `--data`, if one was. Throws with a message for people when the name is empty. */
export function dataFolderNamed({ data }: { readonly data?: string }): string | undefined {
  if (data === '') throw new Error('--data needs a folder');
  return data;
}
