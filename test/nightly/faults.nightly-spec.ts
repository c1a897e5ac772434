// Every fault of the daily tests, as often as a night allows.
import '../faults/cut-connection.db-spec';
import '../faults/frozen-worker.db-spec';
import '../faults/killed-api.db-spec';
import '../faults/killed-postgres.db-spec';
import '../faults/killed-worker.db-spec';
import '../faults/lost-redis.db-spec';
import '../faults/overload.db-spec';
