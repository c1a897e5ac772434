import { faultInCommunity, type CreateCommunityOrder, type CycleCalendar } from '@youhui/community';
import { purposes, type RecordFundIncomeOrder } from '@youhui/fund';
import { faultInFounder, type FoundingPerson } from '@youhui/identity';
import { fen, isWhole } from '@youhui/kernel';
import { initFields, mostOpeningFen, offeredTerms } from './init-fields';

/** A community to be made, checked as far as it can be without a database. */
export interface InitPlan {
  readonly community: CreateCommunityOrder;
  readonly administrator: FoundingPerson;
  readonly accountant: FoundingPerson;
  readonly opening: readonly RecordFundIncomeOrder[];
}

/** What people have said so far, in the shape of a file; nothing of it is checked. */
export type InitDraft = Readonly<Record<string, unknown>>;

export interface InitFault {
  /** The field's place in a file, e.g. `accountant.login`. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

export const isFaulty = (read: InitPlan | readonly InitFault[]): read is readonly InitFault[] => Array.isArray(read);

const calendars: readonly CycleCalendar[] = ['half_month', 'month', 'weekly', 'daily'];

/** What the fund has when its books begin; booked as other income, for where it once came from is not known here. */
const openingClass = '期初结转';

/**
 * Reads what people have said, and answers with the plan or with every fault in it. What a policy leaves out is as
 * offered; `offeredVersion` names it. The rules themselves are those of the use cases.
 */
export function readInitPlan(draft: InitDraft, offeredVersion: string): InitPlan | readonly InitFault[] {
  const reader = new DraftReader(draft);
  const community: CreateCommunityOrder = {
    code: reader.text('code'),
    name: reader.text('name'),
    timezone: reader.text('timezone', 'Asia/Shanghai'),
    cycleCalendar: reader.choice('cycle_calendar', calendars),
    contactPhone: reader.text('contact_phone', '') || undefined,
    importing: true, // until its opening balances are in the books, no clock acts on it
    terms: readTerms(reader, offeredVersion),
  };
  const administrator = readPerson(reader, 'administrator');
  const accountant = readPerson(reader, 'accountant');
  const opening = purposes
    .map((purpose) => ({ purpose, amountFen: reader.openingFen(`opening_fen.${purpose}`) }))
    .filter(({ amountFen }) => amountFen > 0)
    .map(({ purpose, amountFen }) => ({ purpose, incomeClass: openingClass, amountFen: fen(amountFen) }));

  reader.unknownFields();
  for (const field of faultsInCommunity(community)) reader.fault(placeOfCommunityFault(field));
  const names = [community.code, community.name];
  reader.fault(placeOfPersonFault('administrator', faultInFounder(administrator, names)));
  reader.fault(placeOfPersonFault('accountant', faultInFounder(accountant, names)));
  if (administrator.login === accountant.login) reader.mustDiffer('accountant.login');
  if (administrator.displayName.trim() === accountant.displayName.trim()) reader.mustDiffer('accountant.display_name');
  return reader.faults.length > 0 ? reader.faults : { community, administrator, accountant, opening };
}

function readTerms(reader: DraftReader, offeredVersion: string): CreateCommunityOrder['terms'] {
  const terms = offeredTerms.map(({ term, offered, limit }) => [
    term,
    reader.given(`policy.${term}`, limit === true) ?? (reader.isOff(`policy.${term}`) ? undefined : offered),
  ]);
  return {
    version: reader.text('policy.version', offeredVersion),
    ...(Object.fromEntries(terms) as Omit<CreateCommunityOrder['terms'], 'version'>),
  };
}

const readPerson = (reader: DraftReader, who: 'administrator' | 'accountant'): FoundingPerson => ({
  login: reader.text(`${who}.login`),
  displayName: reader.text(`${who}.display_name`),
  password: reader.text(`${who}.password`),
  roles: [who],
});

/** The rule names the first field at fault; with something sound in its place it names the next. */
function faultsInCommunity(order: CreateCommunityOrder): readonly string[] {
  const sound = { code: 'sound', name: 'sound', timezone: 'UTC', contactPhone: undefined };
  const soundTerms = {
    version: 'sound',
    ...Object.fromEntries(offeredTerms.map(({ term, offered }) => [term, offered])),
  };
  const faults: string[] = [];
  for (let rest = order, fault = faultInCommunity(rest); fault !== undefined; fault = faultInCommunity(rest)) {
    if (faults.includes(fault)) break; // nothing sound is known for it
    faults.push(fault);
    rest = { ...rest, ...pick(sound, fault), terms: { ...rest.terms, ...pick(soundTerms, fault) } };
  }
  return faults;
}

const pick = (from: Readonly<Record<string, unknown>>, key: string): object =>
  Object.hasOwn(from, key) ? { [key]: from[key] } : {};

const placeOfCommunityFault = (field: string): string =>
  field === 'contactPhone' ? 'contact_phone' : initFields.has(field) ? field : `policy.${field}`;

const placeOfPersonFault = (who: string, field: string | undefined): string | undefined =>
  field && `${who}.${field === 'displayName' ? 'display_name' : field}`;

/** Finds fields by their place, and remembers what is wrong with them; each place has one fault. */
class DraftReader {
  private readonly found = new Map<string, InitFault>();

  constructor(private readonly draft: InitDraft) {
    for (const place of ['policy', 'opening_fen', 'administrator', 'accountant'])
      if (this.at(place) !== undefined && !isObject(this.at(place))) this.fault(place);
  }

  get faults(): readonly InitFault[] {
    return [...this.found.values()];
  }

  /** The text at a place; what is offered, or an empty one, where there is none. */
  text(path: string, offered?: string): string {
    const value = this.at(path) ?? offered;
    if (value === undefined) this.missing(path);
    else if (typeof value !== 'string') this.fault(path);
    return typeof value === 'string' ? value : '';
  }

  choice<Choice extends string>(path: string, [first, ...others]: readonly Choice[]): Choice {
    const value = this.at(path) ?? first;
    const chosen = [first, ...others].find((choice) => choice === value);
    if (chosen === undefined) this.fault(path);
    return chosen ?? (first as Choice);
  }

  openingFen(path: string): number {
    const value = this.at(path) ?? 0;
    if (isWhole(value, 0, mostOpeningFen)) return value;
    this.fault(path);
    return 0;
  }

  /** What stands there; undefined where nothing does. `null` stands only where a limit may be off. */
  given(path: string, mayBeOff: boolean): unknown {
    const value = this.at(path);
    if (value === null && !mayBeOff) this.fault(path);
    return value ?? undefined;
  }

  isOff = (path: string): boolean => this.at(path) === null;

  fault(path: string | undefined): void {
    const field = path === undefined ? undefined : initFields.get(path);
    if (path === undefined || !field) return;
    const { zh, en } = field.expects;
    this.note(path, `应为${zh}`, `expected ${en}`);
  }

  mustDiffer(path: string): void {
    if (this.at(path) === undefined) return;
    this.note(path, '管理员和会计必须是两个人', 'the administrator and the accountant must be two people');
  }

  unknownFields(path = '', value: unknown = this.draft): void {
    if (path !== '' && !isObjectOfFields(path)) return;
    for (const [key, inner] of Object.entries(isObject(value) ? value : {})) {
      const place = path === '' ? key : `${path}.${key}`;
      if (initFields.has(place)) this.unknownFields(place, inner);
      else this.note(place, '没有这一项', 'there is no such field');
    }
  }

  private missing(path: string): void {
    const { zh, en } = initFields.get(path)?.expects ?? { zh: '', en: '' };
    this.note(path, `缺少,应为${zh}`, `missing; expected ${en}`);
  }

  private note(path: string, zh: string, en: string): void {
    const field = initFields.get(path);
    if (this.found.has(path)) return;
    this.found.set(path, {
      path,
      zh: field ? `${field.zh}${zh}` : zh,
      en: field ? `${field.en}: ${en}` : en,
    });
  }

  private at(path: string): unknown {
    let value: unknown = this.draft;
    for (const key of path.split('.')) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects whose keys are fields; the keys of rates are the community's own words. */
const isObjectOfFields = (path: string): boolean =>
  [...initFields.keys()].some((place) => place.startsWith(`${path}.`));
