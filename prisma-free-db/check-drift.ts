import { ownerDataSource } from './data-source';

/** The statements that would make the migrated database agree with the entities; none when they agree. */
export async function driftOf(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}
