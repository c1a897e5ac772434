export * from './create-sandbox/create-sandbox';
