import { HeaderSpace } from '../src/symbolic/headers/header-space.ts';
import { milliseconds } from './measure.ts';
import { filtersOf, provenBy } from './proofs.ts';
import { ruleSet } from './rule-set.ts';

// The first proof of a process, before anything is compiled, as a page's is: prints milliseconds.
const filters = filtersOf(ruleSet(Number(process.argv[2] ?? 100), 'ipv4'));
console.log(milliseconds(() => provenBy(filters, new HeaderSpace('ipv4'))));
