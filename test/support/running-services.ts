interface RunningServices {
  readonly dataFolder: string;
  stop(): Promise<void>;
}

// Jest loads the start and the stop of a run separately; the global object is what they share.
const holder = globalThis as { youhuiTestServices?: RunningServices };

export function remember(services: RunningServices): void {
  holder.youhuiTestServices = services;
}

export function takeRunningServices(): RunningServices | undefined {
  const services = holder.youhuiTestServices;
  delete holder.youhuiTestServices;
  return services;
}
