package org.vasomotion.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;
import org.vasomotion.architecture.SourceScan.Finding;
import org.vasomotion.architecture.SourceScan.Objection;

/// Walks one source file and notes what the source rules object to.
final class SourceVisitor extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final int LONGEST_FILE = 500;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final Pattern REASON_FOR_LENGTH = Pattern.compile("Length: \\S");
    private static final Set<String> BROAD =
            Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.RuntimeException", "java.lang.Error");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final List<Finding> findings;

    SourceVisitor(Trees trees, CompilationUnitTree unit, List<Finding> findings) {
        this.trees = trees;
        this.unit = unit;
        this.findings = findings;
    }

    void visit() throws IOException {
        String text = unit.getSourceFile().getCharContent(true).toString();
        long lines = text.lines().count();
        if (lines > LONGEST_FILE && !REASON_FOR_LENGTH.matcher(head(text)).find()) {
            note(Objection.TOO_LONG, unit, lines + " lines and no comment that begins with \"Length:\"");
        }
        scan(unit, null);
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            String page = trees.getDocComment(getCurrentPath());
            if (page == null || page.strip().length() < SHORTEST_PARAGRAPH) {
                note(
                        Objection.THIN_PACKAGE_PAGE,
                        tree,
                        "package " + tree.getPackageName() + " has no paragraph about itself");
            }
        }
        return super.visitPackage(tree, null);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        Tree type = tree.getParameter().getType();
        List<? extends Tree> caught = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        for (Tree one : caught) {
            TypeMirror mirror = trees.getTypeMirror(new TreePath(getCurrentPath(), one));
            if (BROAD.contains(String.valueOf(mirror)) && !isBoundary()) {
                note(Objection.BROAD_CATCH, tree, "catches " + mirror);
            }
        }
        BlockTree block = tree.getBlock();
        if (block.getStatements().isEmpty()) {
            note(Objection.EMPTY_CATCH, tree, "swallows " + type);
        }
        return super.visitCatch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        checkSwitch(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        checkSwitch(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void checkSwitch(Tree tree, ExpressionTree selector, List<? extends CaseTree> cases) {
        boolean hasDefault =
                cases.stream().flatMap(c -> c.getLabels().stream()).anyMatch(DefaultCaseLabelTree.class::isInstance);
        ExpressionTree bare = selector instanceof ParenthesizedTree inside ? inside.getExpression() : selector;
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), bare));
        if (hasDefault && isClosedSetOfOurs(type)) {
            note(Objection.DEFAULT_OVER_CLOSED_SET, tree, "default in a switch over " + type);
        }
    }

    private static boolean isClosedSetOfOurs(@Nullable TypeMirror type) {
        return switch (type) {
            case TypeVariable variable -> isClosedSetOfOurs(variable.getUpperBound());
            case DeclaredType declared -> {
                Element element = declared.asElement();
                boolean closed = element.getKind() == ElementKind.ENUM
                        || element.getModifiers().contains(Modifier.SEALED);
                yield closed && declared.toString().startsWith(Subject.ROOT + ".");
            }
            case null, default -> false;
        };
    }

    /// Where foreign code is called, everything it may throw has to be turned into an answer.
    private boolean isBoundary() {
        String name = String.valueOf(unit.getPackageName()) + ".";
        return name.contains(".adapter.")
                || name.startsWith(Subject.ROOT + ".cli.")
                || name.startsWith(Subject.ROOT + ".server.");
    }

    private String head(String text) {
        List<? extends Tree> types = unit.getTypeDecls();
        return types.isEmpty()
                ? text
                : text.substring(0, (int) trees.getSourcePositions().getStartPosition(unit, types.getFirst()));
    }

    private void note(Objection objection, Tree tree, String message) {
        long line = unit.getLineMap()
                .getLineNumber(Math.max(0, trees.getSourcePositions().getStartPosition(unit, tree)));
        findings.add(
                new Finding(objection, message + " (" + unit.getSourceFile().getName() + ":" + line + ")"));
    }
}
