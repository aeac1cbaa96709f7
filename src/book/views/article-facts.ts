import { articleKinds, articleStates, identificationBases } from '../../schema/article.ts';
import { controls } from '../../schema/grades.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { languageWords } from '../language-words.ts';
import { type Fact, type FactLine, fact, named, words } from './fact.ts';
import type { Setting } from './setting.ts';
import { gradeWords } from './source-rows.ts';

type ArticleData = Entry<'articles'>['data'];

/** Where an article comes from, as a data sheet. */
export function articleFacts(setting: Setting, { data }: Entry<'articles'>): Fact[] {
	return [
		...publisherFacts(setting, data),
		...fact('Byline', words(data.byline === 'none' ? 'None printed' : data.byline.join(', '))),
		...fact('Kind', words(`${capital(data.kind)}: ${articleKinds[data.kind]}`)),
		...fact('Language', words(languageWords(data.language))),
		...fact('Published', words(dateWords(data.published))),
		...fact('Address', link(data.url)),
		...fact(
			'Archived copy',
			typeof data.archiveUrl === 'string' ? link(data.archiveUrl) : words(`None. ${data.archiveUrl.none}`),
		),
		...fact('How identified', identified('Address', data.identified.address), identified('Date', data.identified.date)),
		...fact('Status', words(`${capital(data.status)}: ${articleStates[data.status]}`)),
		...fact('Read', ...readings(data)),
	];
}

function publisherFacts(setting: Setting, { publisher }: ArticleData): Fact[] {
	const { book } = setting;
	const entry = book.entities.get(publisher);
	const data = entry?.data.kind === 'organisation' ? entry.data : null;
	const control = data?.control ?? 'unknown';
	const basis = data?.reliability?.basis;
	return [
		...fact('Publisher', named(setting, publisher)),
		...fact('Control', words(`${capital(control)}: ${controls[control]}`)),
		...(book.meta.grading
			? fact('Reliability', words(gradeWords(entry)), basis === undefined ? null : words(basis))
			: []),
	];
}

function identified(what: string, { basis, how }: ArticleData['identified']['address']): FactLine {
	return words(`${what}: ${identificationBases[basis]}. ${how}`);
}

function readings({ read, checked }: ArticleData): FactLine[] {
	const by = ({ by: who, on }: ArticleData['read']) => `by ${who}, ${dateWords(on)}`;
	const check =
		checked === 'none'
			? 'Not yet checked against the capture by a second person'
			: `Checked against the capture ${by(checked)}`;
	return [words(`Read ${by(read)}`), words(check)];
}

function link(address: string): FactLine {
	return { parts: [{ text: address, href: address }], evidence: [] };
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
