const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys walk from the input down the links of the results, and back up. */
export function walkByArrows(input: HTMLElement, list: HTMLElement): void {
	const walk = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
		const here = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
		const next = stops[here + step];
		if (here === -1 || next === undefined) return;
		event.preventDefault();
		next.focus();
	};
	input.addEventListener('keydown', walk);
	list.addEventListener('keydown', walk);
}
