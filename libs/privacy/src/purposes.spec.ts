import { consentPurposes, needsSecondPerson, type SealedField } from './purposes';

describe('Purposes of consent', () => {
  it('have names, versions and both languages', () => {
    expect(new Set(consentPurposes.map(({ purpose }) => purpose)).size).toBe(consentPurposes.length);
    for (const { version, title, text } of consentPurposes) {
      expect(version).toBeGreaterThan(0);
      for (const words of [title, text])
        expect([/\p{Script=Han}/u.test(words.zh), /[a-z]/.test(words.en)]).toEqual([true, true]);
    }
  });

  it.each<[string, SealedField[], boolean]>([
    ['adult', ['phone'], false],
    ['elder_card', ['phone'], false],
    ['minor', ['phone'], true],
    ['minor', ['guardianPhone'], true],
    ['adult', ['careNote'], true],
    ['elder_card', ['phone', 'careNote'], true],
    ['adult', ['guardianName'], true],
  ])('of %s %j: a second person %s', (category, fields, needed) => {
    expect(needsSecondPerson(category, fields)).toBe(needed);
  });
});
