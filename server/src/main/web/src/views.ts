import type { Route } from './router';

/** A view of the page: an element that gets the route as property `route`. */
export interface View {
  readonly title: string;
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  /** Whether its first part after the name is a patient, who then stays chosen in the other views. */
  readonly ofPatient?: boolean;
}

/** What a view element has. */
export interface ViewElement extends HTMLElement {
  route: Route;
}

/** One line per view; none is loaded before it is looked at. */
export const VIEWS: Readonly<Record<string, View>> = {
  ward: { title: 'Ward', tag: 'vm-ward-view', load: () => import('./view/ward/wardView') },
  patient: { title: 'Patient', tag: 'vm-patient-view', load: () => import('./view/patient/patientView'), ofPatient: true },
  measure: { title: 'Measure', tag: 'vm-measure-view', load: () => import('./measure/measureView'), ofPatient: true },
  simulate: { title: 'Simulate', tag: 'vm-simulate-view', load: () => import('./simulate/simulateView') },
  'what-if': { title: 'What-if', tag: 'vm-what-if-view', load: () => import('./whatif/whatIfView'), ofPatient: true },
  archive: { title: 'Archive', tag: 'vm-archive-view', load: () => import('./archive/archiveView') },
};
