/** Names under which the worker's parts find what is no class of ours. */
export const WORKER_LOG = Symbol('worker log');
