import { createSubscriber } from 'svelte/reactivity';
import { stretchesOf, voiceFor } from './readAloud.ts';

/** The device's own voice, where it has one. Getters are followed by views. */
export class Voice {
  readonly #synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  readonly #listen: () => void;
  #reading = $state(false);

  constructor() {
    // Devices tell their voices late.
    this.#listen = createSubscriber((update) => {
      this.#synthesis?.addEventListener('voiceschanged', update);
      return () => this.#synthesis?.removeEventListener('voiceschanged', update);
    });
  }

  get reading(): boolean {
    return this.#reading;
  }

  canSpeak(lang: string): boolean {
    this.#listen();
    return voiceFor(lang, this.#voices) !== undefined;
  }

  /** Reads what stands in `root`; what this device has no voice for is left out. */
  read(root: Element): void {
    this.stop();
    const said = stretchesOf(root).flatMap(({ text, lang }) => {
      const voice = voiceFor(lang, this.#voices);
      if (!voice) return [];
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return [utterance];
    });
    const last = said.at(-1);
    if (!last) return;
    this.#reading = true;
    const over = () => (this.#reading = false);
    last.addEventListener('end', over);
    last.addEventListener('error', over);
    for (const utterance of said) this.#synthesis?.speak(utterance);
  }

  stop(): void {
    this.#synthesis?.cancel();
    this.#reading = false;
  }

  get #voices(): readonly SpeechSynthesisVoice[] {
    return this.#synthesis?.getVoices() ?? [];
  }
}
