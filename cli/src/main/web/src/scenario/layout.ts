import type { Tone, Trace } from '../model/panels';

/** Which signs share a lane, under what name, and how each is drawn. */
export interface LaneRow {
  title: string;
  tone: Tone;
  /** Id, short name beside the number, style; the first one leads. */
  signs: [id: string, label: string, style: Trace['style']][];
}

export interface GroupRow {
  title: string;
  /** Shown only when asked for. */
  isFurther?: true;
  lanes: LaneRow[];
}

const one = (id: string, title: string, tone: Tone): LaneRow => ({ title, tone, signs: [[id, '', 'line']] });

/** The large and the small circulation stand apart; no number joins them. */
export const GROUPS: GroupRow[] = [
  {
    title: 'Large circulation',
    lanes: [
      {
        title: 'Arterial pressure',
        tone: 'macro',
        signs: [['mean-arterial-pressure', 'mean', 'line'], ['systolic-arterial-pressure', 'systolic', 'faint'], ['diastolic-arterial-pressure', 'diastolic', 'faint']],
      },
      one('cardiac-index', 'Cardiac index', 'macro'),
      one('heart-rate', 'Heart rate', 'macro'),
      one('central-venous-pressure', 'Central venous pressure', 'macro'),
    ],
  },
  {
    title: 'Skin',
    lanes: [
      one('capillary-refill-time', 'Capillary refill, finger', 'micro'),
      one('mottling-score', 'Mottling score, knee', 'micro'),
      { title: 'Temperature', tone: 'micro', signs: [['toe-temperature', 'great toe', 'line'], ['core-temperature', 'core', 'dashed']] },
    ],
  },
  {
    title: 'Under the tongue',
    lanes: [
      one('proportion-of-perfused-vessels', 'Perfused vessels', 'micro'),
      one('microvascular-flow-index', 'Flow index', 'micro'),
      one('flow-heterogeneity-index', 'Heterogeneity of flow', 'micro'),
      one('red-blood-cell-velocity', 'Red cell velocity', 'micro'),
    ],
  },
  {
    title: 'Oxygen and metabolism',
    lanes: [
      {
        title: 'Venous oxygen saturation',
        tone: 'neutral',
        signs: [['mixed-venous-oxygen-saturation', 'mixed', 'line'], ['central-venous-oxygen-saturation', 'central', 'dashed']],
      },
      one('oxygen-consumption', 'Oxygen consumption', 'neutral'),
      one('carbon-dioxide-gap', 'Mixed venous CO\u2082 gap', 'neutral'),
      one('lactate', 'Lactate', 'micro'),
    ],
  },
  {
    title: 'Fluid',
    lanes: [one('fluid-balance', 'Fluid balance', 'macro'), one('urine-flow', 'Urine', 'macro'), one('hemoglobin', 'Hemoglobin', 'macro')],
  },
  {
    title: 'Further signs',
    isFurther: true,
    lanes: [
      one('mean-systemic-filling-pressure', 'Mean systemic filling pressure', 'macro'),
      one('stroke-volume', 'Stroke volume', 'macro'),
      one('arterial-oxygen-saturation', 'Arterial oxygen saturation', 'neutral'),
      one('tissue-oxygen-saturation', 'Muscle oxygen saturation', 'micro'),
      one('perfused-vessel-density', 'Perfused vessel density', 'micro'),
      one('indocyanine-green-plasma-disappearance-rate', 'Indocyanine green clearance', 'micro'),
    ],
  },
];

/** Bounded scales are drawn whole, so that runs can be compared at a glance. */
export const WHOLE = new Set(['mottling-score', 'microvascular-flow-index', 'proportion-of-perfused-vessels']);
