// A key counts as a command only where nothing is being typed, and without Ctrl, Alt or Meta.
export function typing(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  const place = event.target;
  return place instanceof HTMLElement && place.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}
