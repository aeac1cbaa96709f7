import { bookSchema } from '../../outputs/book-schema.ts';

export function GET(): Response {
	return new Response(`${JSON.stringify(bookSchema(), null, '\t')}\n`);
}
