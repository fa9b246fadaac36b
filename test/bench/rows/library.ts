import type { Bench } from '../frame/row.ts';
import { libraryRows } from '../library-rows.ts';

/** As issue 7 has its bars; fewer for a quick look. */
const STORIES = Number(process.env.UNSPIN_BENCH_STORIES ?? 100_000);

export const library: Bench = { name: 'library', measure: () => libraryRows(STORIES) };
