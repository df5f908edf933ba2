const KEY = 'vasomotion-silent';

/** The soft metronome of the ten seconds: one tick a second, a higher one at the end. It can be muted. */
export class Tick {
  #audio: AudioContext | undefined;
  #running: GainNode | undefined;

  get muted(): boolean {
    return localStorage.getItem(KEY) === 'yes';
  }

  set muted(muted: boolean) {
    localStorage.setItem(KEY, muted ? 'yes' : 'no');
    if (muted) this.stop();
  }

  /** Plans all ticks ahead on the clock of the sound, so that drawing cannot delay them. */
  start(seconds: number): void {
    this.stop();
    if (this.muted || typeof AudioContext === 'undefined') return;
    const audio = (this.#audio ??= new AudioContext());
    void audio.resume();
    const all = audio.createGain();
    all.connect(audio.destination);
    this.#running = all;
    for (let s = 1; s <= seconds; s += 1) sound(audio, all, audio.currentTime + s, s === seconds ? 880 : 520);
  }

  stop(): void {
    this.#running?.disconnect();
    this.#running = undefined;
  }
}

function sound(audio: AudioContext, into: AudioNode, at: number, hertz: number): void {
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.12, at + 0.005);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + 0.07);
  tone.connect(gain).connect(into);
  tone.start(at);
  tone.stop(at + 0.08);
}
