import { z } from 'zod';

/** Fields that stand in many places of the data file. */
export const id = z.string().describe('the id of an object of the book: the name of its file');
export const claim = z.string().describe('a claim: the code of its article, # and its own id, as in S4#no-help-asked');
export const page = z.string().describe('the path of the page below the root of the site');
export const anchor = z.string().describe('the id of the element on that page');
export const date = z.string().describe('an EDTF date');
export const count = z.int().min(0);
