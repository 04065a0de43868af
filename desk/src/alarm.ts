// Sounds of the desk, made here note by note: one pattern for each precedence, so that nobody has to look to know.
// What is exercise or test has a soft one of its own; a page that lost its node has another.

export type Pattern = "flash" | "immediate" | "priority" | "routine" | "lost" | "soft";

interface Note {
  // seconds from the beginning, and how long
  readonly at: number;
  readonly lasts: number;
  // hertz, at the beginning and at the end
  readonly from: number;
  readonly to: number;
}

interface Sound {
  readonly wave: OscillatorType;
  readonly loud: number;
  readonly notes: readonly Note[];
}

function steady(hertz: readonly number[], lasts: number, apart: number): Note[] {
  return hertz.map((each, number) => ({ at: number * apart, lasts, from: each, to: each }));
}

export const SOUNDS: Readonly<Record<Pattern, Sound>> = {
  // a siren of two tones, without a pause
  flash: { wave: "square", loud: 0.5, notes: steady(Array(8).fill([960, 1_280]).flat(), 0.15, 0.15) },
  // three rising tones, twice
  immediate: { wave: "square", loud: 0.35, notes: steady([660, 880, 1_100, 660, 880, 1_100], 0.16, 0.24) },
  // two equal tones
  priority: { wave: "triangle", loud: 0.4, notes: steady([660, 660], 0.25, 0.4) },
  // one
  routine: { wave: "triangle", loud: 0.3, notes: steady([520], 0.4, 0.4) },
  // falling, as of something that goes out
  lost: {
    wave: "sawtooth",
    loud: 0.3,
    notes: [0, 0.9].map((at) => ({ at, lasts: 0.7, from: 880, to: 220 })),
  },
  // like no alarm at all
  soft: { wave: "sine", loud: 0.06, notes: steady([392], 0.2, 0.2) },
};

const EDGE_S = 0.01;
let context: AudioContext | null = null;

// Browsers make no sound on a page where nobody has pressed a key yet.
export function audible(): boolean {
  return context !== null && context.state === "running";
}

// Try to be heard from now on; say whether that is so. To be called when a key is pressed.
export async function unlock(): Promise<boolean> {
  context ??= new AudioContext();
  if (context.state !== "running") {
    // where it is not allowed yet, some browsers never answer
    await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 500))]);
  }
  return audible();
}

// from the first key on, so that whoever has signed in is heard
for (const gesture of ["keydown", "pointerdown"]) {
  addEventListener(
    gesture,
    () => {
      if (!audible()) void unlock();
    },
    { capture: true },
  );
}

export function play(pattern: Pattern): void {
  if (context === null || context.state !== "running") return;
  const sound = SOUNDS[pattern];
  const begin = context.currentTime + 0.02;
  for (const note of sound.notes) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const [at, end] = [begin + note.at, begin + note.at + note.lasts];
    tone.type = sound.wave;
    tone.frequency.setValueAtTime(note.from, at);
    tone.frequency.linearRampToValueAtTime(note.to, end);
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(sound.loud, at + EDGE_S);
    volume.gain.setValueAtTime(sound.loud, end - EDGE_S);
    volume.gain.linearRampToValueAtTime(0, end);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(end);
  }
}

// For a hand-over, and whoever wants to hear it: sounds the alarm of a precedence once; says whether it could be heard.
export async function testAlarm(precedence: "flash" | "immediate" | "priority" | "routine"): Promise<boolean> {
  const heard = await unlock();
  if (heard) play(precedence);
  return heard;
}
