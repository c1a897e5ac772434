import { ownerDataSource } from './data-source';

/** The statements that would make the migrated database agree with the entities. */
async function driftOf(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

it('the migrated database is what the entities say', async () => {
  expect(await driftOf(process.env['TEST_OWNER_URL'] as string)).toEqual([]);
});
