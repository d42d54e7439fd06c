import { Server } from '@hocuspocus/server';

/** Hocuspocus as it comes, without persistence: every phone writes the shared document itself. */

const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, debounce: 2000 });
await server.listen();
console.log(`listening ${server.httpURL.replace('0.0.0.0', '127.0.0.1')}`);
