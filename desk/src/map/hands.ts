// The reader's hands on a map: pointers that drag and pinch, the wheel, the keys. What they do to it is the map's affair.
import { dragged, moved, placeAt, zoomed, type Camera, type Seen } from "./camera.ts";
import type { Place } from "./sphere.ts";

const STEP = 0.2;
const STILL_PX = 4; // a press that travels no farther is a click

export interface Drag {
  readonly move: (at: Place) => void;
  readonly end: () => void;
}

// What hands do: `step` moves the camera, `take` chooses what lies at a place of the picture.
export interface Handled {
  readonly view: () => Seen;
  // by so much the picture begins outside the canvas
  readonly offset: () => readonly [number, number];
  readonly step: (camera: Camera) => void;
  readonly take: (x: number, y: number) => void;
  readonly press: (at: Place, x: number, y: number) => Drag | null;
  readonly zoom: (steps: number) => void;
  readonly all: () => void;
  // says whether there was anything to take back
  readonly back: () => boolean;
  readonly pointed: (at: Place | null) => void;
}

export class Hands {
  readonly #pointers = new Map<number, [number, number]>();
  #drag: Drag | null = null;
  #travelled = 0;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly does: Handled,
    signal: AbortSignal,
  ) {
    canvas.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    canvas.addEventListener("pointermove", (event) => this.#move(event), { signal });
    canvas.addEventListener("pointerup", (event) => this.#up(event, true), { signal });
    canvas.addEventListener("pointercancel", (event) => this.#up(event, false), { signal });
    canvas.addEventListener("pointerleave", () => does.pointed(null), { signal });
    canvas.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    canvas.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  #at(event: MouseEvent): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    const [x, y] = this.does.offset();
    return [event.clientX - box.left + x, event.clientY - box.top + y];
  }

  #down(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    const [x, y] = this.#at(event);
    this.#pointers.set(event.pointerId, [x, y]);
    this.#travelled = 0;
    const place = placeAt(this.does.view(), x, y);
    this.#drag = this.#pointers.size === 1 && place !== null ? this.does.press(place, x, y) : null;
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.#at(event);
    const before = this.#pointers.get(event.pointerId);
    const view = this.does.view();
    if (before === undefined) return this.does.pointed(placeAt(view, x, y));
    this.#travelled += Math.hypot(x - before[0], y - before[1]);
    if (this.#drag !== null) {
      const place = placeAt(view, x, y);
      this.#pointers.set(event.pointerId, [x, y]);
      if (place !== null) this.#drag.move(place);
      return;
    }
    if (this.#travelled < STILL_PX) return;
    const [was, wide] = spread([...this.#pointers.values()]);
    this.#pointers.set(event.pointerId, [x, y]);
    const [is, wider] = spread([...this.#pointers.values()]);
    const camera = dragged(view.camera, view.size, was[0], was[1], is[0] - was[0], is[1] - was[1]);
    this.does.step(wide > 0 && wider > 0 ? zoomed(camera, view.size, wider / wide, is[0], is[1]) : camera);
  }

  #up(event: PointerEvent, meant: boolean): void {
    const at = this.#pointers.get(event.pointerId);
    this.#pointers.delete(event.pointerId);
    if (this.#drag !== null) {
      this.#drag.end();
      this.#drag = null;
    } else if (meant && at !== undefined && this.#travelled < STILL_PX && event.button === 0) {
      this.does.take(at[0], at[1]);
    }
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const [x, y] = this.#at(event);
    const { camera, size } = this.does.view();
    const lines = event.deltaMode === 1 ? 30 : 1;
    this.does.step(zoomed(camera, size, Math.exp(-event.deltaY * lines * 0.0018), x, y));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [x, y] = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [0, 0];
    const share = event.shiftKey ? STEP / 8 : STEP;
    const { camera, size } = this.does.view();
    const { clientWidth, clientHeight } = this.canvas;
    if (x !== 0 || y !== 0) this.does.step(moved(camera, size, x! * clientWidth * share, y! * clientHeight * share));
    else if (event.key === "+" || event.key === "=") this.does.zoom(1);
    else if (event.key === "-") this.does.zoom(-1);
    else if (event.key === "0") this.does.all();
    else if (event.key === "Enter") this.does.take(size.width / 2, size.height / 2);
    else if (event.key !== "Backspace" || !this.does.back()) return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function spread(pointers: readonly (readonly [number, number])[]): [[number, number], number] {
  const [a, b] = pointers;
  if (a === undefined) return [[0, 0], 0];
  if (b === undefined) return [[a[0], a[1]], 0];
  return [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], Math.hypot(a[0] - b[0], a[1] - b[1])];
}
