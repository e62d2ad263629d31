/** Our own line icons, 20 × 20. They stand beside words and never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="inline-block size-5 shrink-0 align-[-0.25em]"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={icons[name]} />
    </svg>
  );
}

export type IconName = keyof typeof icons;

export const icons = {
  'arrow-right': 'M3.5 10h13M11.5 5l5 5-5 5',
  'arrow-left': 'M16.5 10h-13M8.5 5l-5 5 5 5',
  external: 'M8.5 4.5h-5v12h12v-5M11.5 3.5h5v5M16.5 3.5l-7 7',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 9h13M7 3v4M13 3v4',
  print: 'M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z',
  mail: 'M3 4.5h14v11H3zM3.5 5.5L10 11l6.5-5.5',
  phone:
    'M4.2 3h2.6l1.5 3.9-1.6 1.5a8.6 8.6 0 0 0 4.9 4.9l1.5-1.6 3.9 1.5v2.6a1.2 1.2 0 0 1-1.2 1.2A12.4 12.4 0 0 1 3 4.2 1.2 1.2 0 0 1 4.2 3z',
  download: 'M10 3v9.5M5.5 8.5L10 13l4.5-4.5M3.5 16.5h13',
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9.3v4.2M10 6.5h.01',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.2l2.8 1.8',
  person: 'M10 2.8a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 17a6 5.4 0 0 1 12 0',
  chart: 'M3.5 3v13.5h13.5M7.5 13v-2.5M11 13V6.5M14.5 13V9',
  document: 'M5 3h6.5L15.5 7v10H5zM11.5 3v4h4M8 10.5h4.5M8 13.5h4.5',
  feed: 'M4.8 15.2h.01M4 9.6a6.2 6.2 0 0 1 6.2 6.2M4 4a11.8 11.8 0 0 1 11.8 11.8',
};
