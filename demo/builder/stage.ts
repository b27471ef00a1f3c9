/** Fits a screen of the chosen width into the room that the builder has for it. */

/** How much smaller a screen of `width` pixels is shown in `room` pixels; never larger than it is. */
export function scaleOf(width: number, room: number): number {
  return room > 0 ? Math.min(1, room / width) : 1;
}

/** @param height - Of what the screen shows, in its own pixels. */
export function fitStage(stage: HTMLElement, width: number, height: number): void {
  const { style } = stage;
  style.setProperty('--screen', `${width}px`);
  style.setProperty('--scale', String(scaleOf(width, stage.clientWidth)));
  style.setProperty('--content', `${height}px`);
}
