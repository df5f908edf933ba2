package org.vasomotion.interop.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// A flowchart with places, from the top down.
///
/// @param boxes in the order of the chart
/// @param arrows in the order of the chart
record Layout(double width, double height, List<Placed> boxes, List<Route> arrows) {

    private static final double GAP = 26;
    private static final double LAYER_GAP = 34;

    /// A box or label with its upper left corner and its lines of text.
    record Placed(double x, double y, double width, double height, List<TextLine> lines, Flowchart.Kind kind) {}

    record Point(double x, double y) {}

    /// An arrow: the points that it passes, and its label.
    record Route(List<Point> points, List<Placed> labels) {}

    static Layout of(Flowchart chart) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root);
        Map<String, ElkNode> nodes = new HashMap<>();
        List<TextBlock> blocks = new ArrayList<>();
        for (Flowchart.Box box : chart.boxes()) {
            TextBlock block = TextBlock.of(box);
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(block.width(), block.height());
            nodes.put(box.id(), node);
            blocks.add(block);
        }
        List<ElkEdge> edges = new ArrayList<>();
        List<TextBlock> labels = new ArrayList<>();
        for (Flowchart.Arrow arrow : chart.arrows()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
            TextBlock block = TextBlock.of(arrow);
            if (!arrow.labels().isEmpty()) {
                ElkLabel label = ElkGraphUtil.createLabel(String.join(" ", arrow.labels()), edge);
                label.setDimensions(block.width(), block.height());
            }
            edges.add(edge);
            labels.add(block);
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new Layout(root.getWidth(), root.getHeight(), placed(chart, nodes, blocks), routes(edges, labels));
    }

    private static void configure(ElkNode root) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        // The same chart gives the same drawing.
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, GAP / 2);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, GAP / 2);
        root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LAYER_GAP / 2);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LAYER_GAP / 3);
    }

    private static List<Placed> placed(Flowchart chart, Map<String, ElkNode> nodes, List<TextBlock> blocks) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Flowchart.Box box = chart.boxes().get(i);
            ElkNode node = Objects.requireNonNull(nodes.get(box.id()));
            placed.add(new Placed(
                    node.getX(),
                    node.getY(),
                    node.getWidth(),
                    node.getHeight(),
                    blocks.get(i).lines(),
                    box.kind()));
        }
        return placed;
    }

    private static List<Route> routes(List<ElkEdge> edges, List<TextBlock> labels) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : edges.get(i).getSections()) {
                points.add(new Point(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
                points.add(new Point(section.getEndX(), section.getEndY()));
            }
            List<TextLine> lines = labels.get(i).lines();
            List<Placed> placed = edges.get(i).getLabels().stream()
                    .map(label -> new Placed(
                            label.getX(),
                            label.getY(),
                            label.getWidth(),
                            label.getHeight(),
                            lines,
                            Flowchart.Kind.STEP))
                    .toList();
            routes.add(new Route(points, placed));
        }
        return routes;
    }
}
