/** The device's Chinese voice, if it has one. Devices load their voices late: asked afresh each time. */
function chineseVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^(zh|cmn)\b/i.test(lang.replace('_', '-')));
  return voices.find(({ lang }) => /CN|Hans/i.test(lang)) ?? voices[0];
}

export const hasChineseVoice = (): boolean => chineseVoice() !== undefined;

/** Says a sentence in Chinese; the one before is cut off, only the latest counts. */
export function speak(sentence: string): void {
  const voice = chineseVoice();
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(sentence);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}
