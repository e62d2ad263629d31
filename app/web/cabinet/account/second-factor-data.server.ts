import type { LoaderFunctionArgs } from '@remix-run/node';
import QRCode from 'qrcode';
import { readSetting } from '#app/office/settings.server.ts';
import { mustHaveSecondFactor } from '#app/people/second-factor.ts';
import { describeSecondFactor, type SecondFactorState } from '#app/people/second-factor.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';

/** What the page of the second factor shows, on whichever of its forms. */
export function loadSecondFactor(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'account');
  const { app } = args.context;
  const state = describeSecondFactor(app, person);
  const isRequired = mustHaveSecondFactor(person.role, readSetting(app.db, 'secondFactor').required);
  return { state: withPicture(state), isRequired };
}

export type ShownSecondFactor = ReturnType<typeof withPicture>;

function withPicture(state: SecondFactorState) {
  return state.is === 'being-set' ? { ...state, picture: pictureOf(state.uri) } : state;
}

/** A QR code as one path of squares, a unit each, for an SVG of `size` units. */
function pictureOf(text: string): { size: number; path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares: string[] = [];
  data.forEach((isDark, index) => {
    if (isDark) squares.push(`M${index % size} ${Math.floor(index / size)}h1v1h-1z`);
  });
  return { size, path: squares.join('') };
}
