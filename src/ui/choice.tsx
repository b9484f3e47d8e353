interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Path of a 16 × 16 icon that stands for the text where there is little room. */
  readonly icon?: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A few things of which one holds, side by side. */
export function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class="hidden-text">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.icon && (
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d={option.icon} />
            </svg>
          )}
          <span class={option.icon ? 'beside-icon' : undefined}>{option.text}</span>
        </button>
      ))}
    </fieldset>
  );
}
