import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export type CameraState =
  | { readonly kind: 'off' | 'starting' | 'running' }
  /** `insecure`: the page is not on https; browsers then have no camera for it. */
  | { readonly kind: 'cannot'; readonly why: 'insecure' | 'denied' | 'missing' | 'busy' };

export interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Null where the camera has no light. */
  readonly torch: boolean | null;
  readonly toggleTorch: () => void;
  readonly retry: () => void;
}

const lookEveryMs = 120;
const widestPicture = 960;

/** Looks for codes through the camera while `on` and the page is seen; lets go of it at once otherwise. */
export function useCamera(on: boolean, onScan: (text: string) => void): Camera {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const [torch, setTorch] = useState<boolean | null>(null);
  const [turn, setTurn] = useState(0);
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack | null>(null);
  const seen = usePageSeen();
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  }, [onScan]);

  useEffect(() => {
    if (!on || !seen) return undefined;
    let over = false;
    let stream: MediaStream | undefined;
    const letGo = () => {
      over = true;
      stream?.getTracks().forEach((each) => each.stop());
      track.current = null;
      setTorch(null);
      setState({ kind: 'off' });
    };
    const look = async () => {
      stream = await openCamera();
      const picture = video.current;
      if (over || !picture) return stream.getTracks().forEach((each) => each.stop());
      track.current = stream.getVideoTracks()[0] ?? null;
      if (hasTorch(track.current)) setTorch(false);
      picture.srcObject = stream;
      await picture.play();
      const { readBarcode } = await import('./barcode-reader');
      if (!over) setState({ kind: 'running' });
      while (!over) {
        const text = await readBarcode(pictureOf(picture));
        if (text !== null && !over) latest.current(text);
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    };
    setState({ kind: 'starting' });
    look().catch((problem: unknown) => {
      if (over) return;
      stream?.getTracks().forEach((each) => each.stop());
      setState({ kind: 'cannot', why: whyNot(problem) });
    });
    return letGo;
  }, [on, seen, turn]);

  const toggleTorch = useCallback(() => {
    const light = !torch;
    const wish = { advanced: [{ torch: light } as MediaTrackConstraintSet] };
    track.current?.applyConstraints(wish).then(
      () => setTorch(light),
      () => setTorch(null),
    );
  }, [torch]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  return { state, video, torch, toggleTorch, retry };
}

async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext || !('mediaDevices' in navigator)) throw new DOMException('', 'SecurityError');
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

function whyNot(problem: unknown): 'insecure' | 'denied' | 'missing' | 'busy' {
  const name = problem instanceof DOMException ? problem.name : '';
  if (name === 'SecurityError') return window.isSecureContext ? 'denied' : 'insecure';
  if (name === 'NotAllowedError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}

const hasTorch = (track: MediaStreamTrack | null): boolean =>
  Boolean(track && 'getCapabilities' in track && 'torch' in track.getCapabilities());

let canvas: HTMLCanvasElement | undefined;

function pictureOf(video: HTMLVideoElement): ImageData {
  canvas ??= document.createElement('canvas');
  const scale = Math.min(1, widestPicture / Math.max(video.videoWidth, 1));
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures');
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function usePageSeen(): boolean {
  const [seen, setSeen] = useState(!document.hidden);
  useEffect(() => {
    const changed = () => setSeen(!document.hidden);
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, []);
  return seen;
}
