export { prepareDatabase, type DatabaseUrls } from './prepare-database';
export * as demo from './seeds/demo';
