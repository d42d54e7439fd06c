import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import {
  createJsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { version } from '../version.ts';

/** An application whose routes are checked by Zod schemas, and described by the same. */
export type Routes = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Nothing from elsewhere; Swagger UI styles its elements one by one, and draws its icons from data. */
const policyOfDocs =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'none'";

/** Lets routes be given with schemas, and describes at `/docs` those that are given from here on. */
export async function documentRoutes(app: FastifyInstance): Promise<Routes> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kring',
        version,
        description:
          'What a phone asks before it has a socket, and what an organiser does outside a session. The rest ' +
          'travels over Socket.IO; packages/protocol/PROTOCOL.md has the grammar. Every refusal is a problem with ' +
          'a sentence in the language of Accept-Language.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'The secret of a link, or of a phone.' },
        },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: policyOfDocs,
    uiConfig: { layout: 'BaseLayout', validatorUrl: 'none', defaultModelsExpandDepth: -1 },
    theme: { title: 'Kring' },
  });
  return app.withTypeProvider<ZodTypeProvider>();
}
