package org.vasomotion.server.bench;

import java.util.List;
import org.vasomotion.model.Api;

/// Who can be simulated, what can be done to him, and what is to be seen.
@Api
public record BenchCatalog(
        List<Choice> patients,
        List<Treatment> treatments,
        List<Named> mechanisms,
        List<Named> beds,
        List<SignRow> signs,
        List<Named> protocols) {

    public BenchCatalog {
        patients = List.copyOf(patients);
        treatments = List.copyOf(treatments);
        mechanisms = List.copyOf(mechanisms);
        beds = List.copyOf(beds);
        signs = List.copyOf(signs);
        protocols = List.copyOf(protocols);
    }

    /// A patient.
    @Api
    public record Choice(String id, String title, String about) {}

    /// Something with a name for people.
    @Api
    public record Named(String id, String words) {}

    /// How a treatment is given.
    @Api
    public enum Kind {
        INFUSION,
        VOLUME,
        RATE
    }

    /// A treatment.
    ///
    /// @param unit UCUM code of rates, and of volumes that are given
    /// @param usual some doses to choose from, in that unit
    /// @param most more is refused, in that unit
    @Api
    public record Treatment(
            String id, String name, Kind kind, String unit, String unitText, List<Double> usual, double most) {

        public Treatment {
            usual = List.copyOf(usual);
        }
    }

    /// A sign.
    ///
    /// @param low of the range it is drawn in, in its unit
    /// @param high of the range it is drawn in, in its unit
    @Api
    public record SignRow(
            String id,
            String name,
            String symbol,
            String unit,
            String unitText,
            int decimals,
            double low,
            double high) {}
}
