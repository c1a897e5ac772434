import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataFolderNamed, dataFolderOption } from '../instance/data-folder-option';
import type { InitDraft } from './init-plan';

export interface InitOptions {
  readonly dataFolder?: string;
  /** What the file says, and over it what the arguments say. */
  readonly draft: InitDraft;
}

const MOST_FILE_BYTES = 1024 * 1024;
const text = { type: 'string' } as const;
const pairs = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Reads the arguments of `init` and the file they name. Throws with a message for people; the content is not checked. */
export function initOptions(args: readonly string[]): InitOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataFolderOption,
      file: text,
      code: text,
      name: text,
      timezone: text,
      'cycle-calendar': text,
      'contact-phone': text,
      policy: pairs,
      'opening-fen': pairs,
      administrator: text,
      'administrator-name': text,
      accountant: text,
      'accountant-name': text,
    },
  });
  const fields: readonly (readonly [path: string, value: unknown])[] = [
    ['code', values.code],
    ['name', values.name],
    ['timezone', values.timezone],
    ['cycle_calendar', values['cycle-calendar']],
    ['contact_phone', values['contact-phone']],
    ...values.policy.map((pair) => fieldIn('--policy', 'policy', pair)),
    ...values['opening-fen'].map((pair) => fieldIn('--opening-fen', 'opening_fen', pair)),
    ['administrator.login', values.administrator],
    ['administrator.display_name', values['administrator-name']],
    ['accountant.login', values.accountant],
    ['accountant.display_name', values['accountant-name']],
  ];
  const fromFile = values.file === undefined ? {} : draftIn(values.file);
  return {
    dataFolder: dataFolderNamed(values),
    draft: fields.reduce(
      (draft, [path, value]) => (value === undefined ? draft : withField(draft, path, value)),
      fromFile,
    ),
  };
}

/** The draft with another value at a place; what is no object there gives way to one. */
export function withField(draft: InitDraft, path: string, value: unknown): InitDraft {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...draft, [key]: value };
  const inner = draft[key];
  const object = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as InitDraft) : {};
  return { ...draft, [key]: withField(object, rest.join('.'), value) };
}

/** `NAME=NUMBER`, or `NAME=off` for a limit. */
function fieldIn(option: string, group: string, pair: string): readonly [string, unknown] {
  const [, name, value] = /^([a-z_]+)=(.+)$/.exec(pair) ?? [];
  if (!name || value === undefined)
    throw new Error(`${option} needs NAME=NUMBER, not ${JSON.stringify(pair)} · ${option} 应为 名称=整数`);
  return [`${group}.${name}`, valueOf(value)];
}

/** A whole number; `null` for `off`; anything else as it stands, for a policy's version is a text. */
export const valueOf = (typed: string): unknown =>
  /^-?\d{1,16}$/.test(typed) ? Number(typed) : typed === 'off' ? null : typed;

function draftIn(file: string): InitDraft {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Error(`${file}: there is no such file · 没有这个文件`);
  if (statSync(file).size > MOST_FILE_BYTES) throw new Error(`${file}: over 1 MiB · 超过 1 MiB`);
  const read = parsed(file);
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Error(`${file}: expected an object · 应为一个 JSON 对象`);
  return read as InitDraft;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message shows a piece of the file, which may be of a password.
    throw new Error(`${file}: not JSON · 不是合法的 JSON`);
  }
}
