export { defaultDataFolder, firstFreeDataFolder } from './data-folder';
export { type DataFolderLock, lockDataFolder } from './data-folder-lock';
export { dataFolderKeyFile, dataFolderSecret } from './data-folder-secrets';
export { freePort } from './free-port';
export { endOf } from './log-end';
export type { ServiceLog } from './service-log';
export { type EmbeddedServices, type EmbeddedServicesOrder, startEmbeddedServices } from './start-embedded-services';
