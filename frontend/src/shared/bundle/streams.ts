import type { Leaf } from "./leaves";
import type { Report } from "./report";

/** Each stream's events are all there, once and in their order. */
export class Streams {
  readonly #versions = new Map<string, number>();
  readonly #events = new Set<string>();

  constructor(private readonly report: Report) {}

  see(leaf: Leaf) {
    this.report.look("stream");
    const expected = (this.#versions.get(leaf.stream) ?? 0) + 1;
    const place = { leaf: leaf.index, event: leaf.id };
    if (leaf.version !== expected)
      this.report.add("stream", leaf.version > expected ? "stream_hole" : "stream_order", {
        ...place,
        expected: String(expected),
        actual: String(leaf.version),
      });
    this.#versions.set(leaf.stream, Math.max(leaf.version, expected - 1));
    if (this.#events.has(leaf.id)) this.report.add("stream", "event_twice", place);
    this.#events.add(leaf.id);
  }
}
