import { relationKinds } from '../schema/relation-kinds.ts';
import type { Entry } from './entry.ts';
import type { Book, Dependant } from './model.ts';
import { nameOf } from './names.ts';
import { wordedSentences } from './worded-sentences.ts';

/** The names of a book by id; an id that it lacks names itself. */
export function nameIn(book: Book): (id: string) => string {
	return (id) => nameOf(book.byId.get(id as Dependant['by'])) ?? id;
}

/** A thing that rests on claims, in plain words: the sentence, the answer, the judgement, the fact of a profile. */
export function dependantWords(book: Book, dependant: Dependant): string {
	const entry = book.byId.get(dependant.by);
	if (!entry) return dependant.by;
	if (dependant.kind === 'sentence') return sentenceWords(book, entry, dependant.index);
	if (entry.collection === 'questions')
		return `“${entry.data.positions[dependant.index]?.label}”, to: ${entry.data.title}`;
	if (entry.collection === 'judgements') return entry.data.statement;
	return entry.collection === 'entities' ? factWords(book, entry, dependant) : dependant.by;
}

function sentenceWords(book: Book, { prose }: Entry, index: number): string {
	const passage = prose.sentences[index]?.passage ?? 0;
	const { after } = wordedSentences(prose, nameIn(book))({ passage, sentence: index, from: 0, to: 0 });
	return after === '' ? 'a marker without words of its own' : after;
}

function factWords(book: Book, { data }: Entry<'entities'>, { kind, index }: Dependant): string {
	const name = nameIn(book);
	const role = kind === 'role' ? data.roles[index] : undefined;
	if (role) return `${data.name}: ${role.title}${role.organisation ? `, ${name(role.organisation)}` : ''}`;
	const relation = kind === 'relation' ? data.relations[index] : undefined;
	if (relation) {
		const item = relation.item ? ` (${name(relation.item)})` : '';
		return `${data.name}: ${relationKinds[relation.kind].forward} ${name(relation.target)}${item}`;
	}
	const ratified = data.kind === 'agreement' ? data.ratified[index] : undefined;
	return ratified ? `${data.name}: ratified by ${name(ratified.by)}` : data.name;
}
