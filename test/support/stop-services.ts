import { rmSync } from 'node:fs';
import { takeRunningServices } from './running-services';

/** Stops what `start-services.ts` started and leaves no folder behind. */
export default async function stopServices(): Promise<void> {
  const services = takeRunningServices();
  if (!services) return;
  await services.stop();
  rmSync(services.dataFolder, { recursive: true, force: true });
}
