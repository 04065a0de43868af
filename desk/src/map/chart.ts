// One map on one canvas: it moves a bitmap that is kept while the reader pans and zooms, and draws anew at rest.
import { around, KEPT, placeAt, seen, whole, zoomed, type Camera, type Mode, type Seen, type Size } from "./camera.ts";
import type { Coastlines } from "./coast.ts";
import { Hands, type Drag } from "./hands.ts";
import { hit } from "./hit.ts";
import { paintAreas, paintBase, paintLabels, type Ink } from "./paint.ts";
import { EMPTY, visible, type Scene, type Shown } from "./scene.ts";
import { angle, EARTH_M, vector, type Place, type Vector } from "./sphere.ts";

export const REST_MS = 60;
const QUICK_MS = 12; // what is drawn in this time is drawn at every step
const FACTOR = 1.5;

// What may lie on top: an area that is being drawn, with its handles.
export interface Over {
  readonly paint: (context: CanvasRenderingContext2D, view: Seen) => void;
  // a press that it takes for itself; moves and the release then go to what is returned
  readonly press: (at: Place, x: number, y: number, view: Seen) => Drag | null;
  // what a click does to it; null where a click chooses what lies below
  readonly click: ((at: Place) => void) | null;
  readonly back: () => void;
}

export interface Listening {
  readonly looked: (mode: Mode, middle: Place, pixelMetres: number) => void;
  readonly pointed: (at: Place | null) => void;
  readonly chosen: (id: string) => void;
}

export class Chart {
  readonly #context: CanvasRenderingContext2D;
  readonly #base = document.createElement("canvas");
  readonly #kept = document.createElement("canvas");
  #camera: Camera = { mode: "flat", centre: [0, 20], scale: 100 };
  #drawn: Camera | null = null;
  #view: Seen | null = null;
  #size: Size = { width: 0, height: 0 };
  #ratio = 1;
  #scene: Scene = EMPTY;
  #coast: Coastlines | null = null;
  #over: Over | null = null;
  #cost = 0;
  #frame = 0;
  #timer = 0;
  #last = 0;
  #count = 0;
  #cross = false;
  #steered = false;
  readonly #ended = new AbortController();
  readonly #watcher: ResizeObserver;

  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly ink: () => Ink,
    private readonly listening: Listening,
  ) {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("this browser draws no canvas");
    this.#context = context;
    this.#watcher = new ResizeObserver(() => this.#measure());
    this.#watcher.observe(canvas);
    this.#listen();
    this.#measure();
  }

  close(): void {
    this.#ended.abort();
    this.#watcher.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  // What is shown

  set coast(coast: Coastlines) {
    this.#coast = coast;
    this.#later(true);
  }

  set scene(scene: Scene) {
    this.#scene = scene;
    this.#later(false);
  }

  set over(over: Over | null) {
    this.#over = over;
    this.#frame ||= requestAnimationFrame(() => this.#compose());
  }

  restyle(): void {
    this.#later(true);
  }

  get camera(): Camera {
    return this.#camera;
  }

  get view(): Seen {
    this.#view ??= seen(this.#camera, this.#outer());
    return this.#view;
  }

  look(camera: Camera): void {
    this.#camera = camera;
    this.#told();
    this.#later(true);
  }

  // Looks at these caps; at the whole globe where there are none.
  fit(caps: readonly (readonly [Vector, number])[]): void {
    this.look(around(this.#camera.mode, this.#size, caps));
  }

  // Says whether the reader has moved it, or pressed something on it: then it turns to nothing else by itself.
  get steered(): boolean {
    return this.#steered;
  }

  set mode(mode: Mode) {
    if (mode === this.#camera.mode) return;
    const least = whole(mode, this.#size);
    this.look({ ...this.#camera, mode, scale: Math.max(least, this.#camera.scale) });
  }

  // Brings a place into sight, and leaves the map where it is when it is there already.
  show(each: Shown): void {
    const away = angle(vector(this.#camera.centre), each.centre);
    const half = Math.min(this.#size.width, this.#size.height) / 2 / this.#camera.scale;
    const small = each.radius * this.#camera.scale < 4;
    if (away + Math.min(each.radius, half * 0.4) > half * 0.8 || each.radius > half * 1.2 || small) {
      this.fit([[each.centre, Math.max(each.radius, 0.01) * 2.5]]);
    }
  }

  // Drawing

  #outer(): Size {
    const { width, height } = this.#size;
    return { width: Math.ceil(width * (1 + 2 * KEPT)), height: Math.ceil(height * (1 + 2 * KEPT)) };
  }

  #measure(): void {
    const { clientWidth, clientHeight } = this.canvas;
    if (clientWidth === 0 || clientHeight === 0) return;
    const first = this.#size.width === 0;
    const before = this.#size;
    this.#size = { width: clientWidth, height: clientHeight };
    this.#ratio = Math.min(2, window.devicePixelRatio || 1);
    const outer = this.#outer();
    for (const [canvas, size] of [[this.canvas, this.#size], [this.#base, outer], [this.#kept, outer]] as const) {
      canvas.width = Math.round(size.width * this.#ratio);
      canvas.height = Math.round(size.height * this.#ratio);
    }
    if (first) this.#camera = around(this.#camera.mode, this.#size, []);
    else this.#camera = { ...this.#camera, scale: (this.#camera.scale * clientWidth) / before.width };
    this.#drawn = null;
    this.#told();
    this.#render(true);
  }

  #told(): void {
    this.#view = null;
    const { width, height } = this.#outer();
    // a flat map of the whole world does not turn to the pole that is looked at
    const middle = placeAt(this.view, width / 2, height / 2) ?? this.#camera.centre;
    this.listening.looked(this.#camera.mode, middle, EARTH_M / this.#camera.scale);
  }

  #later(base: boolean): void {
    if (base) this.#drawn = null;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#render(base));
  }

  // After a step of the reader's: at once where that is quick, else the kept bitmap moves and the rest follows at rest.
  #step(camera: Camera): void {
    this.#steered = true;
    this.#camera = camera;
    this.#last = performance.now();
    this.#told();
    clearTimeout(this.#timer);
    if (this.#cost < QUICK_MS) {
      this.#frame ||= requestAnimationFrame(() => this.#render(true));
      return;
    }
    this.#frame ||= requestAnimationFrame(() => this.#compose());
    this.#timer = setTimeout(() => this.#render(true), REST_MS);
  }

  #render(base: boolean): void {
    this.#frame = 0;
    if (this.#size.width === 0) return;
    const begun = performance.now();
    const ink = this.ink();
    const outer = this.#outer();
    const view = seen(this.#camera, outer);
    this.#view = view;
    if (base || this.#drawn === null) {
      const pen = this.#pen(this.#base);
      paintBase(pen, view, this.#coast, ink);
      const [x, y] = this.#offset();
      paintLabels(pen, view, [x, y, x + this.#size.width, y + this.#size.height], ink);
    }
    const pen = this.#pen(this.#kept);
    pen.drawImage(this.#base, 0, 0, outer.width, outer.height);
    paintAreas(pen, view, this.#scene, ink);
    this.#drawn = this.#camera;
    this.#compose();
    this.#cost = performance.now() - begun;
    this.#said(begun);
  }

  // Tests and `openline bench` read there what was drawn, and how long it took from the last step of the reader's.
  #said(begun: number): void {
    const { dataset } = this.canvas;
    this.#count += 1;
    dataset["drawn"] = String(this.#count);
    dataset["cost"] = this.#cost.toFixed(1);
    if (this.#last > 0) dataset["rest"] = (begun + this.#cost - this.#last).toFixed(1);
    dataset["areas"] = String(this.#scene.areas.length);
    dataset["coast"] = String(this.#coast !== null);
    this.#last = 0;
  }

  #offset(): [number, number] {
    const outer = this.#outer();
    return [(outer.width - this.#size.width) / 2, (outer.height - this.#size.height) / 2];
  }

  #pen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("this browser draws no canvas");
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    pen.globalAlpha = 1;
    pen.setLineDash([]);
    return pen;
  }

  #compose(): void {
    this.#frame = 0;
    const context = this.#context;
    const { width, height } = this.#size;
    const [x, y] = this.#offset();
    const drawn = this.#drawn ?? this.#camera;
    const ratio = this.#camera.scale / drawn.scale;
    const view = this.view;
    const outer = this.#outer();
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.fillStyle = this.ink().ground;
    context.fillRect(0, 0, width, height);
    const at = drawn === this.#camera ? null : view.projection(drawn.centre as [number, number]);
    const [middleX, middleY] = at === null ? [width / 2, height / 2] : [at[0] - x, at[1] - y];
    const [wide, high] = [outer.width * ratio, outer.height * ratio];
    context.drawImage(this.#kept, middleX - wide / 2, middleY - high / 2, wide, high);
    if (this.#over !== null) {
      context.save();
      context.translate(-x, -y);
      this.#over.paint(context, view);
      context.restore();
    }
    if (this.#cross) this.#crosshair();
  }

  #crosshair(): void {
    const context = this.#context;
    const [x, y] = [this.#size.width / 2, this.#size.height / 2];
    const { ink, ground } = this.ink();
    for (const [colour, wide] of [[ground, 4], [ink, 1.5]] as const) {
      context.beginPath();
      for (const [from, to] of [[5, 14], [-5, -14]] as const) {
        context.moveTo(x + from, y);
        context.lineTo(x + to, y);
        context.moveTo(x, y + from);
        context.lineTo(x, y + to);
      }
      context.strokeStyle = colour;
      context.lineWidth = wide;
      context.stroke();
    }
  }

  // The reader's hands

  #listen(): void {
    const { canvas } = this;
    const { signal } = this.#ended;
    new Hands(canvas, {
      view: () => this.view,
      offset: () => this.#offset(),
      step: (camera) => this.#step(camera),
      take: (x, y) => this.#take(x, y),
      press: (at, x, y) => {
        this.#steered = true;
        return this.#over?.press(at, x, y, this.view) ?? null;
      },
      zoom: (steps) => this.zoom(steps),
      all: () => this.all(),
      back: () => {
        this.#over?.back();
        return this.#over !== null;
      },
      pointed: this.listening.pointed,
    }, signal);
    for (const kind of ["focus", "blur"] as const) {
      canvas.addEventListener(kind, () => {
        this.#cross = kind === "focus" && canvas.matches(":focus-visible");
        this.#frame ||= requestAnimationFrame(() => this.#compose());
      }, { signal });
    }
  }

  #take(x: number, y: number): void {
    this.#steered = true;
    const place = placeAt(this.view, x, y);
    const click = this.#over?.click ?? null;
    if (click === null) this.listening.chosen(hit(this.view, this.#scene, x, y));
    else if (place !== null) click(place);
  }

  // One step closer, or wider where `steps` is negative.
  zoom(steps: number): void {
    this.#step(zoomed(this.#camera, this.#outer(), FACTOR ** steps));
  }

  // Shows all areas that count; the whole globe where there are none.
  all(): void {
    const caps = this.#scene.areas.filter((each) => visible(this.#scene, each)).map((each): [Vector, number] => [each.centre, each.radius]);
    this.fit(caps);
  }
}
