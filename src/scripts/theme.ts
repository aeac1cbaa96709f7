/**
 * The reader's choice of theme, applied before anything is painted. Runs in the head as a classic script, so that it works from
 * disk too. Without a choice the system decides.
 */
type Theme = 'light' | 'dark';

const KEY = 'briefbook-theme';
const root = document.documentElement;
const words = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

function stored(): Theme | null {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : null;
	} catch {
		return null;
	}
}

function keep(theme: Theme | null): void {
	try {
		if (theme === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		// A browser that keeps nothing still shows the theme on this page.
	}
}

function apply(theme: Theme | null): void {
	if (theme === null) delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
}

function current(): Theme | null {
	const theme = root.dataset['theme'];
	return theme === 'light' || theme === 'dark' ? theme : null;
}

function label(): void {
	for (const word of document.querySelectorAll('[data-theme-word]')) word.textContent = words[current() ?? 'auto'];
}

const after: Record<Theme | 'auto', Theme | null> = { auto: 'light', light: 'dark', dark: null };

root.dataset['script'] = '';
apply(stored());
document.addEventListener('DOMContentLoaded', label);
document.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
	const next = after[current() ?? 'auto'];
	apply(next);
	keep(next);
	label();
});

export {};
