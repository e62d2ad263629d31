import type { App } from './app.server.ts';
import { fillDemoLeads } from './assessments/demo-leads.server.ts';
import { fillDemoThreads } from './consultations/demo-threads.server.ts';
import { fillDemoCourses } from './catalogue/demo-courses.server.ts';
import { fillDemoShowcase } from './content/demo-showcase.server.ts';
import { fillDemoArticles } from './journal/demo-articles.server.ts';
import { fillDemoReaders } from './journal/demo-readers.server.ts';
import { fillDemoQuestionnaires } from './questionnaires/demo-questionnaires.server.ts';
import { demoOwner, fillDemoStaff } from './people/demo-staff.server.ts';

export { demoOwner };

/** A plainly fictional site to look at: only in development, and of each kind only where there is nothing yet. */
export async function fillDemo(app: App): Promise<void> {
  if (app.config.environment !== 'development') return;
  fillDemoContent(app);
  fillDemoStaff(app);
  await fillDemoReaders(app);
  await fillDemoLeads(app);
  await fillDemoQuestionnaires(app);
  fillDemoThreads(app);
}

export function fillDemoContent(app: App): void {
  fillDemoCourses(app);
  fillDemoShowcase(app);
  fillDemoArticles(app);
}
