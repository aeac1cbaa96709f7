import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Collection } from './schema/collections.ts';
import { bookLoader, type StoredEntry } from './sources/astro-loader.ts';

/** The loader checks the book and stores what is valid; the schema here only tells Astro the types. */
const collection = <C extends Collection>(name: C) =>
	defineCollection({ loader: bookLoader(name), schema: z.custom<StoredEntry<C>>() });

export const collections = {
	chapters: collection('chapters'),
	articles: collection('articles'),
	entities: collection('entities'),
	questions: collection('questions'),
	judgements: collection('judgements'),
	corrections: collection('corrections'),
};
