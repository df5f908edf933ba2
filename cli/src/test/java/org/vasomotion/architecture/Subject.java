package org.vasomotion.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A body of code to hold against the rules: the project itself, or a few planted files.
///
/// @param classes compiled main code
/// @param withTests the same and all compiled tests
/// @param findings what reading the sources of the main code brought up
record Subject(JavaClasses classes, JavaClasses withTests, List<SourceScan.Finding> findings) {

    static final String ROOT = "org.vasomotion";

    /// Main and test code of every module.
    static Subject ofProject() {
        ClassFileImporter importer = new ClassFileImporter();
        return new Subject(
                importer.withImportOption(location -> !isTest(location)).importPackages(ROOT),
                importer.importPackages(ROOT),
                SourceScan.ofFiles(mainSources()));
    }

    /// The given source files, compiled into `folder`.
    static Subject planted(Path folder, List<String> sources) {
        List<SourceScan.Finding> findings = SourceScan.compiling(sources, folder);
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        return new Subject(classes, classes, findings);
    }

    /// Every main source file of every module.
    private static List<Path> mainSources() {
        return modules().stream()
                .flatMap(module -> javaFiles(module.resolve("src/main/java")))
                .toList();
    }

    /// The folders of modules that have main code. The benchmarks are not on this class path.
    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(projectFolder())) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                    .filter(folder -> !folder.endsWith("benchmarks"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> moduleNames() {
        return modules().stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
    }

    private static boolean isTest(Location location) {
        return location.contains("/test-classes/") || location.contains("-tests.jar");
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path projectFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no folder with mvnw above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
