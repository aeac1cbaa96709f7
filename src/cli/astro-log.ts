interface Message {
	readonly level: string;
	readonly text: string;
}

interface LogEvent {
	readonly level: string;
	readonly label: string | null;
	readonly message: string;
}

let messages: Message[] = [];

/** What Astro has logged since the last call. Nothing of it is printed: its user can seldom act on it. */
export function takeMessages(): readonly Message[] {
	const taken = messages;
	messages = [];
	return taken;
}

/** The destination of Astro’s log during a build; Astro imports this module by its path. */
export default function collect(): { write(event: LogEvent): void } {
	return {
		write({ level, label, message }) {
			messages.push({ level, text: label === null ? message : `[${label}] ${message}` });
		},
	};
}
