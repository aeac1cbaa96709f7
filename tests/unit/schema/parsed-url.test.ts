import { expect, test } from 'vitest';
import { parsedUrl } from '../../../src/schema/parsed-url.ts';

test('an address is read alike, however often one was', () => {
	const address = 'https://münchen.example/straße';
	const hosts = new Set<string | undefined>();
	for (let i = 0; i < 10_000; i += 1) {
		parsedUrl(`https://example.org/${i}`);
		hosts.add(parsedUrl(address)?.host);
	}
	expect([...hosts]).toEqual(['xn--mnchen-3ya.example']);
});

test.each(['example.org', '', 'https://', 'https://a b/'])('“%s” is no address', (text) => {
	expect(parsedUrl(text)).toBeNull();
});
