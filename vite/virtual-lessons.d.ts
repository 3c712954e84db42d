/** The lessons, as the build read and checked them; vite/lessons.ts makes the module. */
declare module 'virtual:lessons' {
  type TextLanguage = import('../src/lesson/text-language.ts').TextLanguage;

  /** Loads a lesson when it is first asked for; undefined where there is no such lesson. */
  export function loadLesson(id: string): Promise<import('../src/lesson/lesson.ts').Lesson> | undefined;

  export function loadText(
    id: string,
    language: TextLanguage,
  ): Promise<import('../src/lesson/text.ts').LessonText> | undefined;
}

/** The list of all lessons. */
declare module 'virtual:lessons/index' {
  /** What the list of lessons shows. */
  export interface LessonEntry {
    readonly id: string;
    readonly part: import('../src/lesson/lesson.ts').LessonPart;
    readonly number: number;
    readonly minutes: number;
    readonly needs: readonly string[];
    readonly titles: Readonly<Record<import('../src/lesson/text-language.ts').TextLanguage, string>>;
  }

  /** In the order of the curriculum. */
  export const lessonIndex: readonly LessonEntry[];
}

/** The id of the lesson that the first page leads to. */
declare module 'virtual:lessons/first' {
  export const firstLesson: string;
}
