import { account } from './account.ts';
import { about } from './about.ts';
import { assessment } from './assessment.ts';
import { cabinet } from './cabinet.ts';
import { cabinetThreads } from './cabinet-threads.ts';
import { churn } from './churn.ts';
import { courses } from './courses.ts';
import { desk } from './desk.ts';
import { companies } from './desk-companies.ts';
import { tasks } from './desk-tasks.ts';
import { today } from './desk-today.ts';
import { deskAnswering } from './desk-answering.ts';
import { deskPeople } from './desk-people.ts';
import { deskLeads } from './desk-leads.ts';
import { lead } from './desk-lead.ts';
import { lists } from './desk-lists.ts';
import { deskContent } from './desk-content.ts';
import { deskCourses } from './desk-courses.ts';
import { deskQuestionnaires } from './desk-questionnaires.ts';
import { deskThreads } from './desk-threads.ts';
import { deskCalendars, deskMethodology } from './desk-calendars.ts';
import { deskMail } from './desk-mail.ts';
import { deskRights } from './desk-rights.ts';
import { deskRouting } from './desk-routing.ts';
import { deskSettings } from './desk-settings.ts';
import { audit } from './desk-audit.ts';
import { privacy } from './desk-privacy.ts';
import { deskReport } from './desk-report.ts';
import { documents } from './documents.ts';
import { home } from './home.ts';
import { journal } from './journal.ts';
import { leads } from './leads.ts';
import { letters } from './letters.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { services } from './services.ts';
import { signIn } from './sign-in.ts';
import { site } from './site.ts';
import { heldAnswer, rating } from './thread-links.ts';

export const ru = {
  site,
  home,
  services,
  assessment,
  churn,
  courses,
  about,
  leads,
  journal,
  reading,
  documents,
  letters,
  desk,
  cabinet,
  cabinetThreads,
  rating,
  heldAnswer,
  audit,
  privacy,
  deskAnswering,
  deskPeople,
  signIn,
  account,
  deskLeads,
  lead,
  lists,
  deskContent,
  deskCourses,
  deskQuestionnaires,
  deskCalendars,
  deskMethodology,
  deskMail,
  deskRights,
  deskRouting,
  deskSettings,
  deskThreads,
  companies,
  today,
  tasks,
  report,
  deskReport,
};

export type Words = typeof ru;
