import type { ReactNode } from "react";

/** A list of named facts; what is absent is left out. Two may have the same name as long as its language is on its way. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="facts">
    {facts.map(
      ([name, value], place) =>
        value !== undefined &&
        value !== null &&
        value !== false && (
          <div key={place}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
);
