/** The patient that the last view was about; Measure and What-if begin with him. */
const KEY = 'vasomotion-patient';

export const chosenPatient = (): string | null => sessionStorage.getItem(KEY);
export const choosePatient = (patient: string): void => sessionStorage.setItem(KEY, patient);
