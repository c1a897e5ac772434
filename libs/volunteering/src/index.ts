export * from './approve-service/approve-service';
export * from './award';
export * from './record-service/record-service';
export * from './reviewers';
export * from './service-rows';
export * from './sign-service/sign-service';
export * from './volunteering.queries';
