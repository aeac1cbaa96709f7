import { eachEntry } from './check.ts';

/** Every event has a date, be it only the day by which it had happened. */
export const eventDates = eachEntry((entry) =>
	entry.collection === 'entities' && entry.data.kind === 'event' && entry.data.date === undefined
		? [{ code: 'event-date-missing', at: { file: entry.file, path: [] }, args: {} } as const]
		: [],
);
