// What a recipe for a picture may say: which OpenMoji or own drawings lie on a 72×72 canvas, and where.
// Build-time only: nothing here may reach the app's bundle.

/** One drawing on the canvas. A bare string is that drawing as it is, filling the canvas. */
export type Layer =
  | string
  | {
      /** An OpenMoji hexcode (`1F3E0`) or one of our own (`drawn/badge`). */
      of: string;
      /** Where the middle of the drawing's own 72×72 canvas comes to lie; 36 when left out. */
      x?: number;
      y?: number;
      /** 1 when left out. Outlines are thickened so that they stay readable after scaling. */
      scale?: number;
      /** Mirrors left and right. */
      flip?: boolean;
      /** Degrees clockwise, about the drawing's middle. */
      rotate?: number;
      /** This person stands for the client: hair follows the client's choice. */
      client?: boolean;
      /** Colour → other colour, both six-digit lower-case hex, for a second thing of the same kind. */
      recolour?: Readonly<Record<string, string>>;
    };

/** Picture id → layers, the first one lying at the bottom. */
export type Recipes = Readonly<Record<string, readonly Layer[]>>;
