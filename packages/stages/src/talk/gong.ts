/** A soft gong, made of a few sines that fade: nothing to download. Browsers allow it after a click or a key. */

let context: AudioContext | null = null;

/** Call from a click or a key, so that the gong may sound later. */
export function allowGong(): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
  } catch {
    // A browser without sound stays silent.
  }
}

/** Partials of a bronze gong: how far above its lowest note, how loud, and how many seconds they ring. */
const lowest = 110;
const partials = [
  { ratio: 1, loud: 0.5, seconds: 6 },
  { ratio: 1.51, loud: 0.28, seconds: 4.5 },
  { ratio: 2.02, loud: 0.22, seconds: 3.5 },
  { ratio: 2.74, loud: 0.14, seconds: 2.2 },
  { ratio: 3.76, loud: 0.08, seconds: 1.4 },
] as const;

/** Sounds it once; nothing happens where sound is not allowed. */
export function ringGong(): void {
  if (context?.state !== 'running') return;
  const start = context.currentTime + 0.02;
  for (const { ratio, loud, seconds } of partials) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = lowest * ratio;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loud * 0.6, start + 0.04);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
