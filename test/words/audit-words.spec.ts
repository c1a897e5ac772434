import { correctableFields } from '@youhui/privacy';
import { notedColumns } from '@youhui/review';
import { audit as english } from '../../apps/web/src/i18n/en/audit';
import { audit as chinese } from '../../apps/web/src/i18n/zh/audit';

const placesOf = (tables: object): string[] =>
  Object.entries(tables).flatMap(([table, columns]) => Object.keys(columns as object).map((one) => `${table}.${one}`));

it('everything that the database notes of changes is called something', () => {
  const noted = placesOf(notedColumns)
    .filter((place) => !/^member_correction\.(field|before_sealed|after_sealed)$/.test(place))
    .concat(correctableFields.map((field) => `member_correction.${field}`));
  for (const { changed } of [chinese, english]) expect(placesOf(changed).sort()).toEqual(noted.sort());
});
