import helmet from '@fastify/helmet';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stageTypes } from '@kring/stages';
import { openBus } from './cluster/bus.ts';
import { Cluster } from './cluster/cluster.ts';
import { sealOf } from './cluster/seal.ts';
import { localAddress } from './addresses.ts';
import { codeRoutes } from './http/codes.ts';
import { commandRoutes } from './http/commands.ts';
import type { Context } from './http/context.ts';
import { documentRoutes } from './http/documented.ts';
import { exportRoutes } from './http/exports.ts';
import { refuseWhenGoingDown } from './http/goingDown.ts';
import { Guesses } from './http/guesses.ts';
import { healthRoutes } from './http/health.ts';
import { joinRoutes } from './http/join.ts';
import { logoRoutes } from './http/logo.ts';
import { stagePictureRoutes } from './http/stagePictures.ts';
import { servePages } from './http/pages.ts';
import { answerProblems } from './http/problems.ts';
import { Readiness } from './http/readiness.ts';
import { sampleRoutes } from './http/samples.ts';
import { sessionRoutes } from './http/sessions.ts';
import { openDoor } from './operating/door.ts';
import { metricsOf } from './operating/metrics.ts';
import { serializers } from './logging.ts';
import { Gateway } from './realtime/gateway.ts';
import { Pace } from './realtime/pace.ts';
import { keepRetention } from './retention.ts';
import { systemClock, type Clock } from './session/clock.ts';
import { hashPaperCode, newId } from './session/tokens.ts';
import { Hosts } from './session/hosts.ts';
import type { Settings } from './settings.ts';
import { coveredStore } from './store/covered.ts';
import type { Store } from './store/port.ts';

export interface AppDeps {
  readonly settings: Settings;
  readonly store: Store;
  readonly secret: Buffer;
  readonly clock?: Clock;
}

const clientBuild = fileURLToPath(new URL('../../client/build', import.meta.url));

/** Kring as one Fastify application: routes, sockets and live sessions. It only waits to be listened with. */
export async function buildApp({
  settings,
  secret,
  clock = systemClock,
  ...given
}: AppDeps): Promise<FastifyInstance> {
  const store = coveredStore(given.store, secret);
  const app = fastify({
    // Our proxy adds the address it sees as the last one; those before it are whatever the visitor wrote.
    trustProxy: settings.trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: 64 * 1024,
    forceCloseConnections: true,
    // While it ends, who looks is still answered, and who gives hears when to come back.
    return503OnClosing: false,
    logger: { level: settings.logLevel, serializers },
    logController: new LogController({ disableRequestLogging: true }),
  });

  const pace = new Pace(clock);
  const gateway = new Gateway(app.server, clock, pace, settings.publicUrl);
  const onError = (error: unknown) => app.log.error(error, 'a session met an error');
  const { meter, registry } = metricsOf({
    connections: () => gateway.connections,
    sessions: async () => hosts.levels(),
    storeQueue: () => store.waiting(),
  });
  const bus = settings.redisUrl === null ? null : openBus(settings.redisUrl, sealOf(secret));
  const cluster = bus && new Cluster({ self: newId(), bus, clock, here: gateway, onError });
  const hosts = new Hosts({
    types: stageTypes,
    store,
    secret,
    clock,
    here: gateway,
    cluster,
    meter,
    onError,
  });
  await hosts.open();
  gateway.open(hosts);

  const publicUrl = () => settings.publicUrl ?? `http://${localAddress()}:${portOf(app) ?? settings.port}`;
  const guesses = new Guesses(clock);
  const readiness = new Readiness(store, clock);
  const metrics = { registry, token: settings.metricsToken };
  const addresses = { publicUrl, lastingUrl: settings.publicUrl, contact: settings.contact };
  const hashOf: Context['hashOf'] = (session, paperCode) => hashPaperCode(secret, session, paperCode);
  const context: Context = {
    store,
    clock,
    hosts,
    gateway,
    guesses,
    hashOf,
    pace,
    readiness,
    metrics,
    ...addresses,
  };

  answerProblems(app);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // Plain HTTP in a hall is a first-class way to run Kring; a proxy with a certificate sets this itself.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // Heeded by no browser that can open Kring, and sent with each of a page's files.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xFrameOptions: { action: 'sameorigin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  // The pages carry their own policy, with the hashes of their scripts; what only a header can say stands here. The
  // files that pages are made of are never a document, and a phone fetches many.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/_app/immutable/')) {
      for (const name of ['x-frame-options', 'cross-origin-resource-policy', 'referrer-policy', 'etag'])
        reply.removeHeader(name);
      return;
    }
    reply.header('content-security-policy', "frame-ancestors 'self'; object-src 'none'; base-uri 'self'");
  });
  refuseWhenGoingDown(app, context);
  const routes = await documentRoutes(app);
  healthRoutes(routes, context);
  joinRoutes(routes, context);
  logoRoutes(routes, context);
  stagePictureRoutes(routes, context);
  sessionRoutes(routes, context);
  codeRoutes(routes, context);
  sampleRoutes(routes, context);
  commandRoutes(routes, context);
  exportRoutes(routes, context);
  await servePages(app, clientBuild);

  const closeDoor = await openDoor(settings.dataFolder, { store, hosts, clock, publicUrl });
  const stopRetention = keepRetention({ store, hosts, clock, onError });
  const quiet = setInterval(() => void hosts.layDown(), 10 * 60_000);
  quiet.unref();
  app.addHook('preClose', async () => {
    readiness.goDown();
    gateway.goDown();
    clearInterval(quiet);
    stopRetention();
    await closeDoor();
    await hosts.settle();
    // The last answers are on their way to the sockets.
    await setImmediate();
    await gateway.close();
    await cluster?.close();
  });
  return app;
}

const portOf = (app: FastifyInstance): number | undefined =>
  (app.server.address() as AddressInfo | null)?.port;
