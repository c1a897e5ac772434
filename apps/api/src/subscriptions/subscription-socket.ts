import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Context, handleProtocols } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { uuidv7 } from 'uuidv7';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ApiConfig } from '../api-config';
import { askedText, asksFreely, hashNotKnown, notKnown } from '../graphql/only-known';
import type { ApiRequest } from '../request/api-request';
import { shownErrors } from './shown-errors';
import { checkedSubscription } from './checked-subscription';
import { WaitingRoom } from './waiting-room';

const path = '/graphql';
const mostMessageBytes = 16_384;
const mostConnections = 2000;
const mostOfOneActor = 10;
/** Messages of one connection at once, and so many more with every second: subscribing costs a parse each. */
const messages = { burst: 100, perSecond: 10 } as const;
const closeCodes = { tooMany: 4429, sessionOver: 4403 } as const;

type Kept = { api: ApiRequest; check: NodeJS.Timeout; over?: NodeJS.Timeout };
type Connection = Context<Record<string, unknown>, Extra & Partial<Kept>>;

/** Who holds the token or the cookie of a connection; undefined when nobody does. */
export type WhoConnects = (request: IncomingMessage, token: unknown, requestId: string) => Promise<ApiRequest>;

/**
 * Subscriptions over the `graphql-transport-ws` protocol, at the address of all other GraphQL. A connection is somebody's
 * from its beginning, and ends as the session's time does; within a minute after it was ended otherwise.
 */
export class SubscriptionSocket implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: mostMessageBytes, handleProtocols });
  private readonly ofActor = new Map<string, number>();
  private readonly waiting: WaitingRoom;
  private stop: () => void | Promise<void> = () => undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly who: WhoConnects,
    private readonly log: Logger,
    private readonly config: Pick<ApiConfig, 'sessionCheckMs' | 'operations' | 'trustedProxies'> = {},
  ) {
    this.waiting = new WaitingRoom(config.trustedProxies);
  }

  onApplicationBootstrap(): void {
    const { schema } = this.schemas;
    const serving = useServer<Record<string, unknown>, Kept>(
      {
        schema,
        connectionInitWaitTimeout: 5000,
        onConnect: (connection) => this.admit(connection),
        onClose: (connection) => this.leave(connection),
        onSubscribe: (connection, _, payload) => {
          const contextValue = { api: callOn(connection.extra.api) };
          const query = askedText(payload);
          if (query === undefined) return [hashNotKnown()];
          const free = this.config.operations !== 'persisted' || asksFreely(contextValue.api);
          if (!free && query === payload.query) return [notKnown()];
          const open = Object.keys(connection.subscriptions).length;
          return checkedSubscription(schema, { ...payload, query }, contextValue, open);
        },
        onError: (connection, _id, _payload, errors) => this.show(connection, errors),
        onNext: (connection, _id, _payload, _args, { errors, ...result }) =>
          errors && { ...result, errors: this.show(connection, errors) },
      },
      this.sockets,
    );
    this.stop = () => serving.dispose();
    (this.http.httpAdapter.getHttpServer() as Server).on('upgrade', this.upgrade);
  }

  async beforeApplicationShutdown(): Promise<void> {
    (this.http.httpAdapter.getHttpServer() as Server).off('upgrade', this.upgrade);
    for (const client of this.sockets.clients) setTimeout(() => client.terminate(), 1000).unref();
    await this.stop();
  }

  private readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.split('?')[0] !== path || this.sockets.clients.size >= mostConnections) {
      socket.destroy();
      return;
    }
    if (!this.waiting.hasRoomFor(request)) {
      socket.end('HTTP/1.1 429 Too Many Requests\r\nconnection: close\r\nretry-after: 5\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      this.waiting.enter(opened, request);
      boundMessages(opened);
      this.sockets.emit('connection', opened, request);
      // What a client does wrong closes its connection; graphql-ws would also print it.
      opened.removeAllListeners('error').on('error', (err) => this.log.info({ err }, 'A connection was closed'));
    });
  };

  /** True for somebody who is signed in to a community; closes the connection of anybody else. */
  private async admit({ extra, connectionParams }: Connection): Promise<boolean> {
    const read = () => this.who(extra.request, connectionParams?.['authorization'], uuidv7());
    const api = await read().catch((error: unknown) => this.log.error({ err: error }, 'Nobody could say who connects'));
    if (!api?.ctx) return false;
    const actor = keyOf(api);
    const already = this.ofActor.get(actor) ?? 0;
    if (already >= mostOfOneActor) {
      extra.socket.close(closeCodes.tooMany, 'Too many connections');
      return false;
    }
    this.ofActor.set(actor, already + 1);
    this.waiting.isKnown(extra.socket);
    extra.api = api;
    extra.check = setInterval(() => void this.check(extra, read), this.config.sessionCheckMs ?? 30_000).unref();
    if (api.signedIn) {
      const leftMs = api.signedIn.expiresAt.getTime() - Date.now();
      extra.over = setTimeout(() => void this.check(extra, read), Math.max(0, leftMs) + 1).unref();
    }
    if (extra.socket.readyState !== extra.socket.OPEN) this.leave({ extra } as Connection);
    return true;
  }

  /** A session that cannot be found, for whatever reason, is over: whoever has one connects again. */
  private async check(extra: Connection['extra'], read: () => Promise<ApiRequest>): Promise<void> {
    const ctx = await read().then(
      (api) => api.ctx,
      () => undefined,
    );
    if (!ctx) extra.socket.close(closeCodes.sessionOver, 'The session is over');
  }

  private leave({ extra }: Connection): void {
    clearInterval(extra.check);
    clearTimeout(extra.over);
    if (!extra.api) return;
    const actor = keyOf(extra.api);
    const left = (this.ofActor.get(actor) ?? 1) - 1;
    if (left > 0) this.ofActor.set(actor, left);
    else this.ofActor.delete(actor);
    extra.api = undefined;
  }

  private show({ extra }: Connection, errors: Parameters<typeof shownErrors>[0]) {
    return shownErrors(errors, extra.api, this.log);
  }
}

/** Closes a connection that says more than anybody who listens has to say. */
function boundMessages(socket: WebSocket): void {
  let left: number = messages.burst;
  let at = Date.now();
  socket.on('message', () => {
    const now = Date.now();
    left = Math.min(messages.burst, left + ((now - at) * messages.perSecond) / 1000) - 1;
    at = now;
    if (left >= 0) return;
    socket.close(closeCodes.tooMany, 'Too many messages');
    socket.removeAllListeners('message');
  });
}

const keyOf = ({ ctx }: ApiRequest): string => `${ctx?.communityId} ${ctx?.actor.name}`;

/** Each subscription is a call of its own, made now. */
function callOn(api: ApiRequest | undefined): ApiRequest | undefined {
  return api && { ...api, startedAt: Date.now(), loaders: new Map(), ctx: api.ctx && { ...api.ctx, at: new Date() } };
}
