/** The ten cards, as the build read and checked them; vite/cards.ts makes the modules. */
declare module 'virtual:cards' {
  export const cards: readonly import('../src/card/card.ts').Card[];
}

declare module 'virtual:cards/ja' {
  export const text: import('../src/card/card.ts').CardText;
}

declare module 'virtual:cards/en' {
  export const text: import('../src/card/card.ts').CardText;
}
