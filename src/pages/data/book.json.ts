import { bookJson } from '../../outputs/book-json.ts';
import { publishedBook } from '../../sources/published-book.ts';

export function GET(): Response {
	return Response.json(bookJson(publishedBook().book));
}
