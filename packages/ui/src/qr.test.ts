import { expect, test } from 'vitest';
import { qrShape } from './qr.ts';

test('a QR code keeps its quiet zone of four modules', () => {
  const { size, path } = qrShape('https://kring.example.org/K7M2P4');
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
    y: Number(y),
  }));
  expect(Math.min(...starts.map(({ left }) => left))).toBe(4);
  expect(Math.max(...starts.map(({ right }) => right))).toBe(size - 4);
  expect(Math.min(...starts.map(({ y }) => y))).toBe(4);
  expect(Math.max(...starts.map(({ y }) => y))).toBe(size - 5);
});
