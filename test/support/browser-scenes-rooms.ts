import { staffScenes } from './browser-scenes-access.ts';
import { privacyScenes } from './browser-scenes-cabinet.ts';
import { companyScenes } from './browser-scenes-companies.ts';
import { deskQuestionnaireScenes } from './browser-scenes-desk-questionnaires.ts';
import { deskScenes } from './browser-scenes-desk.ts';
import { leadScenes } from './browser-scenes-leads.ts';
import type { Scene } from './browser-scenes.ts';

/** Every page of the desk, in every state it is looked at. */
export const roomScenes: Record<string, Scene> = {
  ...staffScenes,
  ...privacyScenes,
  ...deskScenes,
  ...companyScenes,
  ...deskQuestionnaireScenes,
  ...leadScenes,
};
