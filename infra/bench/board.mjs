#!/usr/bin/env node
/**
 * How smoothly a card is dragged over a full board: 500 ideas in 12 clusters, Chromium, its processor slowed four
 * times. Prints frame times in milliseconds and fails when p95 is not under 20. The first line is an empty page with
 * one element that follows the pointer: when that one falters too, the machine was busy with something else.
 *
 *     node infra/bench/board.mjs
 */
/* global window, requestAnimationFrame */
import { openChromium } from '../chromium.ts';
import { serveBoard } from './page.mjs';

const slowdown = 4;
const seconds = 4;
const most = 20;

/** Frame times while `journey` goes on, from requestAnimationFrame. */
async function frames(page, journey) {
  await page.evaluate(() => {
    window.frames_ = [];
    window.counting_ = true;
    let last = 0;
    const tick = (now) => {
      if (last) window.frames_.push(now - last);
      last = now;
      if (window.counting_) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await journey();
  return page.evaluate(() => {
    window.counting_ = false;
    return window.frames_;
  });
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** A pointer that wanders in circles over the board, sixty times a second, by the clock. */
async function wander(devtools, { x, y, width, height }) {
  const start = performance.now();
  for (let step = 0; ; step++) {
    const t = (step * 1000) / 60;
    if (t > seconds * 1000) break;
    const wait = start + t - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const turn = (t / 1000) * 2.4;
    void devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x + width * (0.5 + 0.32 * Math.cos(turn)),
      y: y + height * (0.5 + 0.32 * Math.sin(turn * 1.3)),
      button: 'left',
      buttons: 1,
    });
  }
}

const centreOf = (box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

async function measure(page, devtools, name, from, canvas) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.waitForTimeout(300);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.waitForTimeout(300);
  const times = (await frames(page, () => wander(devtools, canvas))).sort((a, b) => a - b);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.waitForTimeout(500);
  const [p50, p95, max] = [percentile(times, 0.5), percentile(times, 0.95), times.at(-1)];
  const show = (ms) => ms.toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(34)} p50 ${show(p50)}  p95 ${show(p95)}  max ${show(max)}  (${times.length} frames)`,
  );
  return p95;
}

const { base, stop } = await serveBoard();
const browser = await openChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${base}/?view=console&ideas=500&clusters=12&loose=60`);
  await page.locator('[data-island]').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  const canvas = await page.locator('.canvas').boundingBox();
  const results = [];

  const empty = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await empty.setContent(
    `<div style="position: fixed; inset: 0 auto auto 0; width: 192px; height: 104px; background: gold; will-change: transform"></div>`,
  );
  await empty.evaluate(() => {
    const element = window.document.querySelector('div');
    window.addEventListener('pointermove', ({ clientX, clientY }) => {
      element.style.transform = `translate3d(${clientX}px, ${clientY}px, 0)`;
    });
  });
  const plain = await empty.context().newCDPSession(empty);
  await measure(empty, plain, '(an empty page, to compare)', { x: 640, y: 360 }, canvas);
  await empty.close();
  await page.bringToFront();

  const tray = await page.locator('[data-tray] [data-card]').nth(1).boundingBox();
  results.push(await measure(page, devtools, 'a card out of the tray', centreOf(tray), canvas));
  const card = await page.locator('[data-island] [data-card]').nth(1).boundingBox();
  results.push(await measure(page, devtools, 'a card out of a cluster', centreOf(card), canvas));
  await page.keyboard.press('f');
  await page.waitForTimeout(800);
  const far = await page.locator('[data-island] [data-card]').nth(14).boundingBox();
  results.push(await measure(page, devtools, 'the same with all 500 in sight', centreOf(far), canvas));
  const head = await page.locator('[data-head]').first().boundingBox();
  results.push(await measure(page, devtools, 'a whole cluster', centreOf(head), canvas));
  process.exitCode = Math.max(...results) < most ? 0 : 1;
} finally {
  await browser.close();
  await stop();
}
