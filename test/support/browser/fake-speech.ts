/**
 * A device that speaks, for a page that has none: it says nothing, and goes on when it is told. It stands on the window, and
 * nothing of this file's other code is used by it, so that a browser can be given it as it is.
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
    /** What has been begun so far, and what is being spoken. */
    readonly begun: FakeUtterance[] = [];
    now: FakeUtterance | null = null;
    getVoices() {
      return this.voices;
    }
    speak(utterance: FakeUtterance) {
      this.begun.push(utterance);
      this.now = utterance;
    }
    cancel() {
      this.now = null;
    }
    know(voices: readonly FakeVoice[]) {
      this.voices = voices;
      this.dispatchEvent(new Event('voiceschanged'));
    }
    /** Tells of what is being spoken that it has reached a word, has ended, has failed. */
    tell(type: 'boundary' | 'end' | 'error', told: object = {}) {
      const { now } = this;
      if (type !== 'boundary') this.now = null;
      now?.dispatchEvent(Object.assign(new Event(type), told));
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new FakeSpeech(), configurable: true });
  Object.assign(window, { SpeechSynthesisUtterance: FakeUtterance });
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** The fake device as tests use it. */
export interface FakeDevice {
  readonly begun: readonly {
    readonly text: string;
    readonly lang: string;
    readonly rate: number;
    readonly voice: FakeVoice | null;
  }[];
  readonly now: { readonly text: string } | null;
  readonly know: (voices: readonly FakeVoice[]) => void;
  readonly tell: (type: 'boundary' | 'end' | 'error', told?: object) => void;
}

/** The device that `installFakeSpeech` has put into this window. */
export const fakeSpeech = () => window.speechSynthesis as unknown as FakeDevice;

/** A voice of the device itself. */
export const ownVoice: FakeVoice = { name: 'Wren', lang: 'en-GB', localService: true };
