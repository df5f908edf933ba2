package org.vasomotion.simulation.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Node;
import org.vasomotion.simulation.network.Segment;

/// Writes a network so that reading it gives the same network back, digit by digit.
final class NetworkLines {

    private NetworkLines() {}

    static List<String> of(Network network, IntToDoubleFunction flowNlPerMin, IntToDoubleFunction hematocrit) {
        List<String> lines = new ArrayList<>();
        lines.add(network.title());
        lines.add(join(
                        network.field().widthUm(),
                        network.field().heightUm(),
                        network.field().depthUm()) + " box dimensions in microns");
        lines.add("1 1 1 number of tissue points in x,y,z directions (unused)");
        lines.add("0 outer bound distance (unused)");
        lines.add("0 maximum segment length (unused)");
        lines.add(mostSegmentsAtOneNode(network) + " maximum number of segments per node");
        lines.add(network.segments().size() + " total number of segments");
        lines.add("name type from to diam flow HD kind length");
        for (int s = 0; s < network.segments().size(); s++) {
            lines.add(line(network.segments().get(s), flowNlPerMin.applyAsDouble(s), hematocrit.applyAsDouble(s)));
        }
        lines.add(network.nodes().size() + " total number of nodes");
        lines.add("name x y z");
        for (Node node : network.nodes()) {
            lines.add(node.name() + " " + join(node.xUm(), node.yUm(), node.zUm()));
        }
        lines.add(network.boundaries().size() + " total number of boundary nodes");
        lines.add("node bctype press/flow HD PO2");
        network.boundaries().forEach(each -> lines.add(line(each)));
        return lines;
    }

    private static String line(Segment segment, double flowNlPerMin, double hematocrit) {
        return segment.name()
                + (segment.isOpen() ? " " + NetworkParser.FLOWING + " " : " " + NetworkParser.STOPPED + " ")
                + segment.from() + " " + segment.to() + " " + join(segment.diameterUm(), flowNlPerMin, hematocrit) + " "
                + segment.kind().name().toLowerCase(Locale.ROOT) + " " + segment.lengthUm();
    }

    private static String line(Boundary boundary) {
        String condition = switch (boundary.condition()) {
            case BoundaryCondition.Pressure(double pressureMmHg) -> NetworkParser.PRESSURE + " " + pressureMmHg;
            case BoundaryCondition.Inflow(double flow) -> NetworkParser.INFLOW + " " + flow;
        };
        return boundary.node() + " " + condition + " " + boundary.inflowHematocrit() + " " + boundary.inflowPo2MmHg();
    }

    private static String join(double first, double second, double third) {
        return first + " " + second + " " + third;
    }

    private static int mostSegmentsAtOneNode(Network network) {
        int[] degree = new int[network.nodes().size()];
        int most = 0;
        for (int s = 0; s < network.segments().size(); s++) {
            most = Math.max(most, ++degree[network.fromIndex(s)]);
            most = Math.max(most, ++degree[network.toIndex(s)]);
        }
        return most;
    }
}
