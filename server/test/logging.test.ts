import { expect, test } from 'vitest';
import { serializers } from '../src/logging.ts';
import { StoreError } from '../src/store/storeError.ts';

test('T18: a log has neither the words in an error nor where a request came from', () => {
  const words = 'Mijn buurman drinkt\n    en niet zo weinig';
  const error = serializers.err(new TypeError(words));
  expect(error).toMatchObject({ type: 'TypeError', message: '' });
  expect(error.stack).toContain('logging.test.ts');
  const request = { method: 'GET', url: '/api/join?name=Fatima', ip: '203.0.113.7' };
  expect(serializers.req(request)).toEqual({ method: 'GET', route: '/api/join' });
  for (const secret of ['buurman', 'zo weinig']) expect(JSON.stringify(error)).not.toContain(secret);
});

test('what the store says is for the operator', () => {
  expect(serializers.err(new StoreError('disk-full', 'The disk is full.'))).toMatchObject({
    type: 'StoreError',
    message: 'The disk is full.',
  });
});
