import { callApi, type LoadOrder } from './load';

// A process of its own: whoever measures must not wait for whom it measures.
process.once('message', (order: LoadOrder) => {
  void callApi(order).then(
    (report) => process.send?.(report, () => process.exit(0)),
    (error: unknown) => {
      console.error('bench load:', error);
      process.exit(1);
    },
  );
});
