import { z } from 'zod';
import { Id } from './ids.ts';
import { date, line, text } from './scalars.ts';

export const Correction = z.strictObject({
	title: line(160).describe('what was corrected'),
	summary: line(300).describe('the correction in one line'),
	date: date.describe('since when the correction stands'),
	pages: z.array(Id).min(1).describe('the pages that it concerns'),
	was: text(800).describe('what was wrong'),
	is: text(800).describe('what is right'),
});
export type Correction = z.infer<typeof Correction>;
