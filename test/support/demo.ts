import { fillDemoContent } from '#app/demo.server.ts';
import { day, type TestApp } from './app.ts';
import { openHouse, type House } from './house.ts';

/** A site with everything that the demo has, on the day it was last written for. */
export function showDemo(app: TestApp): void {
  app.clock.pass(250 * day);
  fillDemoContent(app);
}

export async function openDemoHouse(): Promise<House> {
  const house = await openHouse();
  showDemo(house.app);
  return house;
}
