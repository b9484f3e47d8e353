import type { Look } from '../../../../model/view/view.ts';
import { tone } from '../../../ground/relief.ts';

/** The hill shading in the tones of a look. */
export interface Relief {
  /** The picture; `null` while it is on its way, and where it does not come. */
  picture(look: Look): CanvasImageSource | null;
}

/**
 * Fetches the shading and tones it for a look when that is first asked for.
 *
 * @param standing resolves when a map stands: until then the line is needed for other things.
 * @param onChange another picture is there, or it is known that none comes.
 */
export function reliefFrom(
  address: string,
  standing: Promise<void>,
  onChange: (failure: string | null) => void,
): Relief {
  const toned = new Map<Look, HTMLCanvasElement>();
  let grey: ImageBitmap | null = null;

  const load = async () => {
    await standing;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    grey = await createImageBitmap(await response.blob());
  };
  load().then(
    () => onChange(null),
    (error: unknown) => onChange(error instanceof Error ? error.message : String(error)),
  );

  return {
    picture(look) {
      const known = toned.get(look);
      if (known) return known;
      if (!grey) return null;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [grey.width, grey.height];
      const paint = canvas.getContext('2d');
      if (!paint) return null;
      paint.drawImage(grey, 0, 0);
      const image = paint.getImageData(0, 0, grey.width, grey.height);
      tone(image.data, look);
      paint.putImageData(image, 0, 0);
      toned.set(look, canvas);
      return canvas;
    },
  };
}
