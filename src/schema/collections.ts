import type { z } from 'zod';
import { Article } from './article.ts';
import { Chapter } from './chapter.ts';
import { Correction } from './correction.ts';
import { Entity } from './entity.ts';
import { Judgement } from './judgement.ts';
import { Question } from './question.ts';

/** The collections of a book, in the order in which indexes name them; each is a folder of the book. */
export const collections = {
	chapters: Chapter,
	articles: Article,
	entities: Entity,
	questions: Question,
	judgements: Judgement,
	corrections: Correction,
} as const;

export type Collection = keyof typeof collections;
export type DataOf<C extends Collection> = z.infer<(typeof collections)[C]>;
export const collectionNames = Object.keys(collections) as Collection[];
