const paths = {
  water: "M12 3.5c3.2 4 5.2 6.8 5.2 9.7a5.2 5.2 0 0 1-10.4 0c0-2.9 2-5.7 5.2-9.7Z",
  roads: "M6.5 4.5 4 19.5M17.5 4.5l2.5 15M12 4.5v2.5M12 10.5v3M12 17v2.5",
  education: "M3 9.5 12 5.5l9 4-9 4-9-4ZM7 11.5v4.5c2.8 2.2 7.2 2.2 10 0v-4.5M21 9.5v5",
  health: "M12 19.5c-4.6-3.2-7.5-6.1-7.5-9.4A4 4 0 0 1 12 8a4 4 0 0 1 7.5 2.1c0 3.3-2.9 6.2-7.5 9.4Z",
  environment:
    "M12 20v-7M12 13c0-3.4-2.4-5.5-6.5-5.5 0 3.7 2.4 5.5 6.5 5.5ZM12 15c0-3 2-4.8 6-4.8 0 3.3-2.2 4.8-6 4.8Z",
  livestock:
    "M4.5 6.5c.4 2.3 1.8 3.5 3.7 3.5h7.6c1.9 0 3.3-1.2 3.7-3.5M8 10l1.2 7.5c.3 1.5 1.4 2.5 2.8 2.5s2.5-1 2.8-2.5L16 10M10 13.5h.1M14 13.5h.1",
  safety: "M12 3.5 5 6v5.5c0 4.2 2.8 7.3 7 9 4.2-1.7 7-4.8 7-9V6l-7-2.5ZM9 12l2.2 2.2L15.2 10",
  culture: "M4 12a8 8 0 1 0 16 0 8 8 0 0 0-16 0ZM4 12h16M12 4c2.6 2.4 2.6 13.6 0 16M12 4c-2.6 2.4-2.6 13.6 0 16",
  other: "M5 5h5.5v5.5H5zM13.5 5H19v5.5h-5.5zM5 13.5h5.5V19H5zM13.5 13.5H19V19h-5.5z",
  check: "m5 12.5 4.5 4.5L19 7.5",
  plus: "M12 5v14M5 12h14",
  cross: "M6 6l12 12M18 6 6 18",
  arrow: "M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2",
  warning: "M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17h.1",
  info: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8h.1",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  send: "M4 12 20 4.5 15.5 20l-4-6.5L4 12ZM11.5 13.5 20 4.5",
} as const;

export type IconName = keyof typeof paths;

/** Always beside a word, so screen readers need not hear of it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
