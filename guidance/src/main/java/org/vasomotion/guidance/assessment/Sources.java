package org.vasomotion.guidance.assessment;

import org.vasomotion.model.evidence.Citation;

/// Sources that several findings and patterns share.
final class Sources {

    static final Citation FINGER_REFILL =
            Citation.read("Castro et al. 2020, doi:10.1186/s13613-020-00767-4: normal is at most 3 s at the finger");

    static final Citation KNEE_REFILL = Citation.read(
            "I-MICRO, Legrand, AJRCCM 2025;211:1211-19, doi:10.1164/rccm.202410-1924OC: enrolled above 4 s at the knee");

    static final Citation MOTTLING = Citation.read(
            "Ait-Oufella, Intensive Care Med 2011, doi:10.1007/s00134-011-2163-y: risk rises from 2, again from 4");

    static final Citation REFILL_CHANGE = Citation.read(
            "Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0: least significant change 25 % (18 to 30); others found"
                    + " 0.2 s and 23 %");

    static final Citation PRESSURE_TARGET =
            Citation.readInSecondary("Surviving Sepsis Campaign 2021 and 2026: mean arterial pressure of 65 mmHg");

    static final Citation PULSE_AND_DIASTOLIC = Citation.readInSecondary(
            "ANDROMEDA-SHOCK-2, JAMA 2025;334(22):1988-99, tier 1: pulse pressure 40, diastolic pressure 50 mmHg");

    static final Citation LACTATE_ENTRY =
            Citation.readInSecondary("ANDROMEDA-SHOCK-2, entry criteria: lactate of 2 mmol/L or more");

    static final Citation LACTATE_TARGET = Citation.read(
            "Castro et al. 2020, doi:10.1186/s13613-020-00767-4: a fall of 20 % every 2 h; the first trial wrote above 20");

    static final Citation CONTEXT = Citation.read(
            "Alegria, Ann Intensive Care 2017;7: hypoperfusion context: venous saturation below 70 %, carbon dioxide gap"
                    + " of 6 mmHg or more, or capillary refill of 4 s or more");

    static final Citation CARBON_DIOXIDE_GAP = Citation.readInSecondary(
            "Al Duhailib, Crit Care Med 2020;48:1855: prognostic, cut-offs 5 to 7 mmHg; 6 chosen");

    static final Citation TENSION_RATIO = Citation.read(
            "Mesquida, Crit Care 2015;19:126, doi:10.1186/s13054-015-0858-0: 1.4 or more goes with anaerobic metabolism");

    static final Citation CONTENT_RATIO = Citation.read(
            "Ospina-Tascon, Intensive Care Med 2015, doi:10.1007/s00134-015-3720-6: above 1.0, mixed venous");

    static final Citation TENSION_RATIO_ROW =
            Citation.proposal("table of this project: above 1.4, after Mesquida 2015, doi:10.1186/s13054-015-0858-0");

    static final Citation EXTRACTION = Citation.unverified("general knowledge: normal extraction is 25 to 30 %");

    static final Citation EXTRACTION_FAILURE =
            Citation.unverified("general knowledge: above 80 to 85 % oxygen is no longer taken up");

    static final Citation CARDIAC_BRANCH = Citation.readInSecondary(
            "open implementation of ANDROMEDA-SHOCK-2: left ventricle fails below 40 % and 14 cm, right ventricle above a"
                    + " ratio of 1 with a central venous pressure above 8 mmHg");

    static final Citation FLUID_SAFETY = Citation.readInSecondary(
            "open implementations of ANDROMEDA-SHOCK-2, fluid safety: central venous pressure above 15 mmHg, new crackles"
                    + " or B-lines, saturation down by more than 3, FiO2 up by 3 or PEEP by 5; they disagree, so that"
                    + " sites may differ");

    static final Citation VENOUS_EXCESS =
            Citation.proposal("venous excess ultrasound: caution from grade 2, stop at grade 3");

    static final Citation ABDOMINAL_PRESSURE =
            Citation.unverified("general knowledge: from 12 mmHg a passive leg raise is not valid");

    static final Citation OVERLOAD =
            Citation.read("review, PMC8275824: 5 to 10 % of body weight is fluid overload in most studies");

    static final Citation FLOW_INDEX_LOW = Citation.unverified("general knowledge: cardiac index below 2.2 to 2.5");

    static final Citation MICROVASCULAR_FLOW =
            Citation.read("Pranskunas 2013, doi:10.1007/s00134-012-2793-8: below 2.6 is abnormal; others use 2.5");

    static final Citation VESSEL_DENSITY =
            Citation.unverified("general knowledge: about 18 to 25 mm/mm2, depends on the device");

    static final Citation HETEROGENEITY = Citation.proposal(
            "0.2, lower quartile of flow heterogeneity in severe sepsis (De Backer, Crit Care Med 2013); no cut-off"
                    + " published");

    static final Citation IMAGE_QUALITY = Citation.derived(
            "doi:10.1186/s12880-015-0078-8: a recording is rejected if any item scores 10, hence at a total of 10");

    static final Citation DISAPPEARANCE_RATE = Citation.read(
            "Sakka, cc1664, 2002: below 8 %/min four in five died; Gutierrez-Morales 2024: above 18 survival");

    static final Citation RED_CELLS =
            Citation.readInSecondary("transfusion trigger of 7 g/dL, Holst, NEJM 2014;371:1381");

    static final Citation STATED = Citation.proposal("said by a clinician");

    private Sources() {}
}
