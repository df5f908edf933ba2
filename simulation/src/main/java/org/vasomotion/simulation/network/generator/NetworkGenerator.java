package org.vasomotion.simulation.network.generator;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Field;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.VesselKind;

/// Makes a network of a shape. The same shape and seed make the same network.
@Api
public final class NetworkGenerator {

    private static final double DEPTH_UM = 50;

    private NetworkGenerator() {}

    public static Network generate(NetworkShape shape, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Honeycomb mesh = new Honeycomb(shape.columns(), shape.rows(), random);
        double edgeUm = 1000 * mesh.length() / (shape.capillaryDensityMmPerMm2() * mesh.width() * mesh.height());
        Field field = new Field(mesh.width() * edgeUm, mesh.height() * edgeUm, DEPTH_UM);
        Construction construction = new Construction(shape, random);
        construction.layMesh(mesh, edgeUm);
        Tree.Region all = new Tree.Region(0, 0, field.widthUm(), field.heightUm());
        Tree arterioles = new Tree(construction, shape.arterioles(), VesselKind.ARTERIOLE, random);
        int inlet = arterioles.grow(0, field.heightUm() / 2, all);
        Tree venules = new Tree(construction, shape.venules(), VesselKind.VENULE, random);
        int outlet = venules.grow(field.widthUm(), field.heightUm() / 2, all);
        construction.bridge(shape.thoroughfares());
        return new Network(
                "generated sheet, seed " + seed,
                field,
                construction.nodes(),
                construction.segments(),
                List.of(
                        new Boundary(
                                inlet,
                                new BoundaryCondition.Pressure(shape.inletMmHg()),
                                shape.inflowHematocrit(),
                                shape.inflowPo2MmHg()),
                        new Boundary(
                                outlet,
                                new BoundaryCondition.Pressure(shape.outletMmHg()),
                                shape.inflowHematocrit(),
                                shape.inflowPo2MmHg())));
    }
}
