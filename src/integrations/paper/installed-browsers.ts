import { posix, win32 } from 'node:path';

/** What a machine says of itself. */
export interface Machine {
	/** As `process.platform` names it. */
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	exists(path: string): boolean;
}

const MAC_PROGRAMS = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe'],
	['Chromium', 'Application', 'chrome.exe'],
] as const;
const LINUX_PROGRAMS = [
	...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
	...['microsoft-edge', 'microsoft-edge-stable'],
];
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin'];

/** The programs of Chrome, Edge and Chromium that are installed where their makers put them, best first. */
export function installedBrowsers({ platform, env, exists }: Machine): readonly string[] {
	return places(platform, env).filter((path) => exists(path));
}

function places(platform: string, env: Machine['env']): string[] {
	const named = (...names: readonly string[]): string[] =>
		names.map((name) => env[name]).filter((folder): folder is string => Boolean(folder));
	switch (platform) {
		case 'darwin': {
			const folders = ['/Applications', ...named('HOME').map((home) => posix.join(home, 'Applications'))];
			return MAC_PROGRAMS.flatMap((name) =>
				folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
			);
		}
		case 'win32': {
			const folders = named('PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA');
			return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
		}
		case 'linux':
			return LINUX_PROGRAMS.flatMap((name) => LINUX_FOLDERS.map((folder) => posix.join(folder, name)));
		default:
			return [];
	}
}
