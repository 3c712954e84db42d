/** The size of an element in CSS pixels, kept true while it is on the page. */
export class Measured {
  width = $state(0);
  height = $state(0);

  readonly attach = (element: Element): (() => void) => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      this.width = Math.floor(entry.contentRect.width);
      this.height = Math.floor(entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
