package org.vasomotion.simulation.network.generator;

import java.util.random.RandomGenerator;
import org.vasomotion.simulation.network.VesselKind;

/// A binary tree that divides the field among its leaves; each leaf ends in the middle of a capillary.
final class Tree {

    /// Part of the field that a branch supplies or drains.
    record Region(double leftUm, double bottomUm, double rightUm, double topUm) {

        double centreXUm() {
            return (leftUm + rightUm) / 2;
        }

        double centreYUm() {
            return (bottomUm + topUm) / 2;
        }

        boolean contains(double xUm, double yUm) {
            return xUm >= leftUm && xUm <= rightUm && yUm >= bottomUm && yUm <= topUm;
        }

        /// The part before a cut across the longer side.
        Region before(double share) {
            return rightUm - leftUm > topUm - bottomUm
                    ? new Region(leftUm, bottomUm, leftUm + share * (rightUm - leftUm), topUm)
                    : new Region(leftUm, bottomUm, rightUm, bottomUm + share * (topUm - bottomUm));
        }

        Region after(double share) {
            return rightUm - leftUm > topUm - bottomUm
                    ? new Region(leftUm + share * (rightUm - leftUm), bottomUm, rightUm, topUm)
                    : new Region(leftUm, bottomUm + share * (topUm - bottomUm), rightUm, topUm);
        }
    }

    private final Construction construction;
    private final TreeShape shape;
    private final VesselKind kind;
    private final RandomGenerator random;

    Tree(Construction construction, TreeShape shape, VesselKind kind, RandomGenerator random) {
        this.construction = construction;
        this.shape = shape;
        this.kind = kind;
        this.random = random;
    }

    /// Name of the root node.
    int grow(double xUm, double yUm, Region all) {
        int root = construction.addNode(xUm, yUm, heightOfTreeUm());
        branch(root, all, shape.leaves(), shape.rootDiameterUm());
        return root;
    }

    /// Arterioles above the sheet, venules below.
    private double heightOfTreeUm() {
        return kind == VesselKind.ARTERIOLE ? 20 : -20;
    }

    private void branch(int parent, Region region, int leaves, double diameterUm) {
        if (leaves == 1) {
            int end = construction.openInto(region, kind);
            join(parent, end, diameterUm);
            return;
        }
        int fork = construction.addNode(region.centreXUm(), region.centreYUm(), heightOfTreeUm());
        join(parent, fork, diameterUm);
        int more = Math.clamp(Math.round(shape.largerShare() * leaves), 1, leaves - 1);
        double largerUm = shape.larger() * diameterUm;
        double smallerUm = largerUm * shape.asymmetry();
        double share = (double) more / leaves;
        if (random.nextBoolean()) {
            branch(fork, region.before(share), more, largerUm);
            branch(fork, region.after(share), leaves - more, smallerUm);
        } else {
            branch(fork, region.before(1 - share), leaves - more, smallerUm);
            branch(fork, region.after(1 - share), more, largerUm);
        }
    }

    private void join(int from, int to, double diameterUm) {
        double drawnUm = diameterUm
                * (shape.shortest() == shape.longest()
                        ? shape.shortest()
                        : random.nextDouble(shape.shortest(), shape.longest()));
        // Blood runs down the arterioles towards the mesh and from it into the venules.
        if (kind == VesselKind.ARTERIOLE) {
            construction.addSegment(kind, from, to, diameterUm, drawnUm);
        } else {
            construction.addSegment(kind, to, from, diameterUm, drawnUm);
        }
    }
}
