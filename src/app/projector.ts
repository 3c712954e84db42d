/** Whether the page is shown on a projector, as the address asks: `?view=projector`. */
export const projector = new URLSearchParams(location.search).get('view') === 'projector';

/** The least size of text in a picture, in CSS pixels: what can be read from the last row, or from a desk. */
export const smallestText = projector ? 24 : 12;
