import { formatEdit } from '../scenario/action-text.ts';
import type { Edit } from '../scenario/edit.ts';
import type { Path } from '../scenario/yaml.ts';
import type { RefusedEdit } from './edited.ts';
import { isLocked, type Lesson } from './lesson.ts';
import type { LessonFault } from './problem.ts';

/** A fault of a lesson.yaml, and the way to it through the file. */
export interface Claim {
  readonly path: Path;
  readonly fault: LessonFault;
}

export function claim(path: Path, fault: LessonFault): Claim {
  return { path, fault };
}

/** The edits that change what the learner cannot. */
export function locks(lesson: Lesson, edits: readonly Edit[], path: Path): readonly Claim[] {
  return edits.flatMap((edit, index) => {
    if (edit.kind === 'replace-groups') return [];
    const filter = edit.kind === 'entry' ? edit.acl : edit.group;
    if (!isLocked(lesson, filter, edit.direction)) return [];
    return [claim([...path, index], { kind: 'edits-locked', text: formatEdit(edit) })];
  });
}

export function refused(path: Path, { edit, problem }: RefusedEdit): Claim {
  return claim(path, { kind: 'edit-refused', text: formatEdit(edit), problem });
}
