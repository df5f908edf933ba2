package org.vasomotion.model.measurand;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;

/// The measurands that the project ships with, family by family. A new row is added in the file of its family.
@Api
@Evidence(none = "each row carries its citations")
public final class StandardMeasurands {

    private static final MeasurandCatalog CATALOG = MeasurandCatalog.of(Stream.of(
                    MacroHemodynamics.rows(),
                    Ventilation.rows(),
                    PeripheralSigns.rows(),
                    BloodGases.rows(),
                    Metabolism.rows(),
                    OrganFunction.rows(),
                    SublingualMicroscopy.rows(),
                    RegionalPerfusion.rows(),
                    Congestion.rows(),
                    ResponsivenessTests.rows(),
                    PatientProperties.rows(),
                    ClinicalContext.rows(),
                    FluidVolumes.rows())
            .flatMap(List::stream)
            .toList());

    private StandardMeasurands() {}

    /// The rows in the order of their families.
    public static MeasurandCatalog catalog() {
        return CATALOG;
    }
}
