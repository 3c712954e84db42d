/** The delivery that the first page shows; vite/first-picture.ts makes the module. */
declare module 'virtual:first-picture' {
  export const scenario: import('../src/scenario/scenario.ts').Scenario;
  export const trace: import('../src/trace/trace.ts').Trace;
}
