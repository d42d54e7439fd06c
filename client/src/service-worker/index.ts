/// <reference types="@sveltejs/kit" />
import { version } from '$app/env';
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';

/**
 * Lets a phone open Kring without a network. A page is always asked of the server first, so a new version wins at the
 * next load; only when no answer comes does the shell that was kept open instead. What has a hash in its name never
 * changes, and is kept. Questions to the API and sockets never pass here.
 */

const shells = 'kring/shell/';
const shell = shells + version;
const files = 'kring/files';
const isFile = (path: string): boolean => path.startsWith('/_app/immutable/');

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data as readonly string[])));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (isFile(pathname)) event.respondWith(file(request));
  else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(page(request));
});

/** The shell and all that it names, or nothing of it. */
async function install(): Promise<void> {
  const answer = await fetch('/', { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The shell was answered with ${answer.status}`);
  const html = await answer.clone().text();
  await keep([...html.matchAll(/\/_app\/immutable\/[\w./-]+/g)].map(([path]) => path));
  await (await caches.open(shell)).put('/', answer);
  await self.skipWaiting();
}

/** What earlier versions left is thrown away. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(shells) && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
  const current = new Set(immutable.map(({ path }) => new URL(path, self.location.origin).pathname));
  const kept = await caches.open(files);
  const requests = await kept.keys();
  const left = requests.filter(({ url }) => !current.has(new URL(url).pathname));
  await Promise.all(left.map((request) => kept.delete(request)));
  await self.clients.claim();
}

/** Keeps files that a page has fetched already: the browser has them at hand. */
async function keep(paths: readonly string[]): Promise<void> {
  const kept = await caches.open(files);
  const missing = async (path: string) => isFile(path) && !(await kept.match(path));
  await Promise.all([...new Set(paths)].map(async (path) => (await missing(path)) && kept.add(path)));
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.open(files);
  const found = await kept.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
}

async function page(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer && answer.status < 500) return answer;
  const kept = await caches.match('/', { cacheName: shell });
  return kept ?? answer ?? Response.error();
}
