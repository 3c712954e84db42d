import type { Room } from './choices.ts';
import type { Specimen } from './specimen.ts';
import { editor } from './specimens/editor.ts';
import { ruler } from './specimens/ruler.ts';
import { stage } from './specimens/stage.ts';
import { types } from './specimens/types.ts';
import { ui } from './specimens/ui.ts';

/** Every specimen, by the folder under src/ that its component is in. */
export const rooms: Readonly<Record<Room, readonly Specimen[]>> = {
  ui,
  editor,
  stage: [...stage, ...ruler],
  'app/types': types,
};
