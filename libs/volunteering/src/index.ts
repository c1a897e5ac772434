export * from './approve-service/approve-service';
export * from './award';
export * from './record-service/record-service';
export * from './service-rows';
export * from './volunteering.queries';
