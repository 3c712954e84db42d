import type { Fault, Problem } from './problem.ts';
import type { Locate, Path } from './yaml.ts';

// Past this many, more problems help nobody and only cost time.
const problemLimit = 100;

/** Gathers what is wrong with a file, with its places. */
export class ProblemList {
  readonly #locate: Locate;
  readonly #problems: Problem[] = [];

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  error(path: Path, fault: Fault): void {
    this.#tell('error', path, fault);
  }

  warn(path: Path, fault: Fault): void {
    this.#tell('warning', path, fault);
  }

  hasErrors(): boolean {
    return this.#of('error').length > 0;
  }

  hasErrorsUnder(path: Path): boolean {
    return this.#of('error').some((problem) => path.every((key, index) => problem.path[index] === key));
  }

  /** All problems, in the order of the file, no more than a person would read: of too many, the errors. */
  inOrder(): readonly Problem[] {
    if (this.#problems.length <= problemLimit) return this.#problems.toSorted(byPlace);
    const shown = [...this.#of('error'), ...this.#of('warning')].slice(0, problemLimit).toSorted(byPlace);
    const severity = this.hasErrors() ? 'error' : 'warning';
    return [...shown, { severity, fault: { kind: 'too-many', shown: problemLimit }, path: [] }];
  }

  #of(severity: Problem['severity']): readonly Problem[] {
    return this.#problems.filter((problem) => problem.severity === severity);
  }

  #tell(severity: Problem['severity'], path: Path, fault: Fault): void {
    // Each severity has its own limit: no number of warnings may hide an error.
    if (this.#of(severity).length > problemLimit) return;
    const position = this.#locate(path, fault.kind === 'unknown-key' ? 'key' : 'value');
    this.#problems.push({ severity, fault, path, ...(position && { position }) });
  }
}

function byPlace({ position: one }: Problem, { position: other }: Problem): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
