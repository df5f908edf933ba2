package org.vasomotion.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Reads sources with the compiler's own eyes, for the rules that leave no trace in class files.
final class SourceScan {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /// One for all: opening the class path anew for each planted violation would take most of the time.
    private static final StandardJavaFileManager MANAGER = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|@?interface) (\\w+)");

    /// What a rule about sources may find.
    enum Objection {
        BROAD_CATCH,
        EMPTY_CATCH,
        DEFAULT_OVER_CLOSED_SET,
        THIN_PACKAGE_PAGE,
        TOO_LONG
    }

    /// Something a rule about sources objects to.
    record Finding(Objection objection, String message) {}

    private SourceScan() {}

    static List<Finding> ofFiles(List<Path> files) {
        try {
            return new Compilation(MANAGER.getJavaFileObjectsFromPaths(files)).findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Scans the sources and writes their classes into `folder`.
    static List<Finding> compiling(List<String> sources, Path folder) {
        try {
            MANAGER.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            Compilation compilation =
                    new Compilation(sources.stream().map(InMemoryFile::new).toList());
            List<Finding> findings = compilation.findings();
            compilation.writeClasses();
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Compilation {
        private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        private final JavacTask task;

        Compilation(Iterable<? extends JavaFileObject> files) {
            // The module is for the vector kernels of the simulation, which could not be read without it.
            List<String> options =
                    List.of("-proc:none", "-Xlint:none", "-implicit:none", "--add-modules", "jdk.incubator.vector");
            task = (JavacTask) COMPILER.getTask(null, MANAGER, diagnostics, options, null, files);
        }

        List<Finding> findings() throws IOException {
            List<Finding> findings = new ArrayList<>();
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            failOnErrors();
            for (CompilationUnitTree unit : units) {
                new SourceVisitor(Trees.instance(task), unit, findings).visit();
            }
            return findings;
        }

        void writeClasses() throws IOException {
            task.generate();
            failOnErrors();
        }

        private void failOnErrors() {
            List<String> errors = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(Object::toString)
                    .toList();
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException("sources do not compile: " + errors);
            }
        }
    }

    private static final class InMemoryFile extends SimpleJavaFileObject {
        private final String text;

        InMemoryFile(String text) {
            super(URI.create("planted:///" + pathOf(text)), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String pathOf(String text) {
            Matcher named = PACKAGE.matcher(text);
            if (!named.find()) {
                throw new IllegalArgumentException("a planted file names its package: " + text);
            }
            Matcher type = TYPE.matcher(text);
            boolean declaresType = type.find(named.end());
            return named.group(1).replace('.', '/') + "/" + (declaresType ? type.group(1) : "package-info") + ".java";
        }
    }
}
