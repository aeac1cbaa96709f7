import { z } from 'zod';
import { integer, line } from './scalars.ts';

export const Chapter = z.strictObject({
	title: line(120).describe('the heading of the chapter'),
	summary: line(300).describe('what it says, in one line'),
	order: integer(1, 999).describe('its place in the reading order; no two are equal'),
	part: line(120).optional().describe('the part of the book that it belongs to'),
});
export type Chapter = z.infer<typeof Chapter>;
