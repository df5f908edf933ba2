package org.vasomotion.simulation.network.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.network.rheology.ApparentViscosity;
import org.vasomotion.simulation.network.rheology.CellPartition;
import org.vasomotion.simulation.network.rheology.CurvatureConstants;
import org.vasomotion.simulation.network.rheology.InVivoConstants;
import org.vasomotion.simulation.network.rheology.Rheology;

/// Reads `RheolParams.dat`: constants of the laws and two switches. The settings of other programs' solvers in
/// it are read over, and so is the hematocrit for runs without phase separation: without it cells follow the
/// flow.
@Api
public final class RheologyFile {

    private RheologyFile() {}

    /// Reads a file.
    ///
    /// @throws NetworkFileException naming file and line
    /// @throws IOException when the file cannot be read
    public static Rheology read(Path file) throws IOException {
        return parse(file.getFileName().toString(), Files.readAllLines(file));
    }

    /// Reads lines that are already there.
    ///
    /// @param name of the file, for complaints
    /// @throws NetworkFileException naming file and line
    public static Rheology parse(String name, List<String> text) {
        Lines lines = new Lines(name, text);
        Lines.Words separation = lines.words("the three constants of phase separation");
        CellPartition partition =
                new CellPartition.PhaseSeparation(separation.number(0), separation.number(1), separation.number(2));
        Lines.Words curve = lines.words("the four constants of the exponent C");
        CurvatureConstants curvature =
                new CurvatureConstants(curve.number(0), curve.number(1), curve.number(2), curve.number(3));
        Lines.Words viscosity = lines.words("the six constants of viscosity");
        viscosity.number(5);
        lines.words("the settings of the linear solver").number(2);
        lines.words("the settings of the nonlinear solver").number(2);
        Lines.Words wall = lines.words("the constants W and lambda of the wall");
        InVivoConstants constants = new InVivoConstants(
                viscosity.number(0),
                viscosity.number(1),
                viscosity.number(2),
                viscosity.number(3),
                viscosity.number(4),
                viscosity.number(5),
                wall.number(0),
                curvature);
        Lines.Words plasma = lines.words("constant viscosity, plasma viscosity and mean cell volume");
        lines.words("the constant hematocrit").number(0);
        int varies = lines.words("the switch for variable viscosity").whole(0);
        int separates = lines.words("the switch for phase separation").whole(0);
        try {
            return new Rheology(
                    varies == 0
                            ? new ApparentViscosity.Constant(plasma.number(0) / plasma.number(1))
                            : new ApparentViscosity.InVivo(constants, plasma.number(2)),
                    plasma.number(1),
                    separates == 0 ? new CellPartition.WithTheFlow() : partition);
        } catch (IllegalArgumentException e) {
            throw lines.complaint(String.valueOf(e.getMessage()));
        }
    }
}
