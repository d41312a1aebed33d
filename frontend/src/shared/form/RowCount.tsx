type Props = { name: string; count: number; setCount: (count: number) => void };

/** How many rows a form has, as one of its fields: a draft brings its rows back with what stands in them. */
export const RowCount = ({ name, count, setCount }: Props) => (
  <input hidden name={name} value={count} onChange={({ target }) => setCount(Number(target.value))} />
);
