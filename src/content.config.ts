import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { Collection } from './schema/collections.ts';
import type { StoredEntry } from './sources/astro-loader.ts';

/** Astro runs this file through Vite. What the command line has loaded already need not be transformed and loaded once more. */
const { bookLoader }: typeof import('./sources/astro-loader.ts') = createRequire(import.meta.url)(
	'./sources/astro-loader.ts',
);

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
