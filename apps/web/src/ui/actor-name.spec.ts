import { actorName } from './actor-name';

it.each([
  ['person:lin', 'lin'],
  ['person:member:R00001', 'R00001'],
  ['system:clearing', 'system:clearing'],
  ['S01', 'S01'],
])('%s is called %s', (actor, name) => expect(actorName(actor)).toBe(name));
