/**
 * Installs a fake speech synthesis on the window: it makes no sound, and tests trigger its events. Must be
 * self-contained, so that it can run in a browser.
 */
export function installFakeSpeech(): void {
  class FakeUtterance extends EventTarget {
    readonly text: string;
    lang = '';
    rate = 1;
    voice: { readonly name: string } | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class FakeSpeech extends EventTarget {
    voices: readonly FakeVoice[] = [];
    /** All utterances so far, and the current one. */
    readonly utterances: FakeUtterance[] = [];
    now: FakeUtterance | null = null;
    getVoices() {
      return this.voices;
    }
    speak(utterance: FakeUtterance) {
      this.utterances.push(utterance);
      this.now = utterance;
    }
    cancel() {
      this.now = null;
    }
    setVoices(voices: readonly FakeVoice[]) {
      this.voices = voices;
      this.dispatchEvent(new Event('voiceschanged'));
    }
    /** Dispatches an event of the current utterance: a word boundary, its end, an error. */
    dispatch(type: 'boundary' | 'end' | 'error', init: object = {}) {
      const { now } = this;
      if (type !== 'boundary') this.now = null;
      now?.dispatchEvent(Object.assign(new Event(type), init));
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new FakeSpeech(), configurable: true });
  Object.assign(window, { SpeechSynthesisUtterance: FakeUtterance });
}

/** The fields of a voice that the app reads. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** The fake speech synthesis as tests use it. */
export interface FakeDevice {
  readonly utterances: readonly {
    readonly text: string;
    readonly lang: string;
    readonly rate: number;
    readonly voice: FakeVoice | null;
  }[];
  readonly now: { readonly text: string } | null;
  readonly setVoices: (voices: readonly FakeVoice[]) => void;
  readonly dispatch: (type: 'boundary' | 'end' | 'error', init?: object) => void;
}

/** The fake that `installFakeSpeech` has installed in this window. */
export const fakeSpeech = () => window.speechSynthesis as unknown as FakeDevice;

/** A local voice of the device. */
export const localVoice: FakeVoice = { name: 'Wren', lang: 'en-GB', localService: true };
