import { expect, test } from 'vitest';
import { installedBrowsers } from '../../../../src/integrations/paper/installed-browsers.ts';

const everywhere = (): boolean => true;

test('on a Mac, Chrome before Edge before Chromium, for all users and for this one', () => {
	const found = installedBrowsers({ platform: 'darwin', env: { HOME: '/Users/ada' }, exists: everywhere });
	expect(found.slice(0, 3)).toEqual([
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	]);
	expect(found).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows, below the folders that the system names, whatever they are called there', () => {
	const env = { PROGRAMFILES: 'D:\\Programme', 'PROGRAMFILES(X86)': 'D:\\Programme (x86)', LOCALAPPDATA: 'C:\\l' };
	const found = installedBrowsers({ platform: 'win32', env, exists: everywhere });
	expect(found).toHaveLength(9);
	expect(found[0]).toBe('D:\\Programme\\Google\\Chrome\\Application\\chrome.exe');
	expect(found).toContain('D:\\Programme (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
	expect(installedBrowsers({ platform: 'win32', env: {}, exists: everywhere })).toEqual([]);
});

test('on Linux, by their usual names', () => {
	const exists = (path: string): boolean => path === '/usr/bin/chromium' || path === '/snap/bin/chromium';
	expect(installedBrowsers({ platform: 'linux', env: {}, exists })).toEqual([
		'/usr/bin/chromium',
		'/snap/bin/chromium',
	]);
});

test('nothing that is not there, and nothing on a system that is not known', () => {
	expect(installedBrowsers({ platform: 'darwin', env: {}, exists: () => false })).toEqual([]);
	expect(installedBrowsers({ platform: 'sunos', env: {}, exists: everywhere })).toEqual([]);
});
