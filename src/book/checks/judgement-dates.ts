import { edtfSpan } from '../../schema/edtf.ts';
import { eachEntry } from './check.ts';

/** No judgement takes account of what is later than the book’s information cut-off. */
export const judgementDates = eachEntry((entry, book) => {
	if (entry.collection !== 'judgements') return [];
	const { asOf } = entry.data;
	return edtfSpan(asOf).from <= edtfSpan(book.meta.asOf).to
		? []
		: [
				{
					code: 'judgement-later',
					at: { file: entry.file, path: ['asOf'] },
					args: { date: asOf, asOf: book.meta.asOf },
				},
			];
});
