interface IconProps {
  /** Path on a field of 16 × 16, drawn as a stroke. */
  readonly path: string;
}

/** A sign that says nothing to those who listen: its button has a name. */
export function Icon({ path }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
