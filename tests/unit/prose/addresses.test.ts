import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addressFault, encodeAddress, safeAddress } from '../../../src/prose/addresses.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

describe('where a link may go', () => {
	test.each([
		'https://example.org',
		'http://example.org/a?b=c#d',
		'HTTPS://EXAMPLE.ORG',
		'https://example.org/%E2%82%AC',
		'https://example.org/جنگ',
		'mailto:desk@example.org',
		'https://[::1]/',
	])('%s', (url) => {
		expect(addressFault(url)).toBeNull();
	});
});

describe('where it may not', () => {
	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'java\tscript:alert(1)',
		'\u0001javascript:alert(1)',
		'javascript\u200b:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'blob:https://example.org/x',
		'ftp://example.org',
		'tel:123',
		'//example.org',
		'\\\\example.org',
		'/\\example.org',
		'https:example.org',
		'https:///example.org',
		'https://',
		'https://user:secret@example.org',
		'https://user@example.org',
		'https://exa mple.org',
		'https://example.org/\u202egnp.exe',
		' https://example.org',
		'https://[::1',
		'mailto:',
	])('%j is unsafe', (url) => {
		expect(addressFault(url)).toBe('url-unsafe');
	});

	test.each([
		['//example.org/a', 'https://example.org/a'],
		['https://user:secret@example.org/a', 'https://example.org/a'],
		['https://user@example.org/', 'https://example.org/'],
		['https:example.org', 'https://example.org/'],
		['javascript:alert(1)', null],
		['ftp://example.org', null],
		['https://[::1', null],
		[' https://example.org/', 'https://example.org/'],
		['https://example.org/\u202egnp.exe', null],
		['https://example.org/', null],
	])('by %j %j is probably meant', (url, meant) => {
		expect(safeAddress(url)).toBe(meant);
	});

	test.each(['', '#heading', 'page.html', '../x/index.html', './x', '/articles/', '?q=1', 'articles/a:b'])(
		'%j leads into the site',
		(url) => {
			expect(addressFault(url)).toBe('url-relative');
		},
	);

	test('whatever passes is read by browsers as one of the three schemes', () => {
		const scheme = fc.constantFrom(
			'http',
			'https',
			'mailto',
			'javascript',
			'data',
			'',
			'java\nscript',
			'\u00a0',
			'&#x6a;',
		);
		fc.assert(
			fc.property(
				scheme,
				fc.constantFrom(':', '://', '', '\t:', ':\n//'),
				fc.string({ unit: 'binary' }),
				(...parts) => {
					const url = parts.join('');
					if (addressFault(url) !== null) return;
					expect(['http:', 'https:', 'mailto:']).toContain(new URL(url, 'file:///base/').protocol);
				},
			),
		);
	});
});

describe('an address in HTML', () => {
	test.each([
		['https://example.org/a b', 'https://example.org/a%20b'],
		['https://example.org/ü?x=1&y#z', 'https://example.org/%C3%BC?x=1&y#z'],
		['https://example.org/%20%zz', 'https://example.org/%20%25zz'],
		['https://example.org/"<>`', 'https://example.org/%22%3C%3E%60'],
		['https://example.org/\u{1f600}', 'https://example.org/%F0%9F%98%80'],
		['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
	])('%s', (url, expected) => {
		expect(encodeAddress(url)).toBe(expected);
	});

	test('is encoded once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (url) => {
				const once = encodeAddress(url);
				expect(encodeAddress(once)).toBe(once);
				expect(once).toMatch(/^[!#$%&-;=?-Z_a-z~]*$/);
			}),
		);
	});
});
