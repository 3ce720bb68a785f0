package org.channelwatch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines between the packages, and the few habits that a compiler does not hold. */
class ArchitectureTest {
    private static final String ROOT = "org.channelwatch.";

    /** Which packages of ours each may import. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("channel", Set.of()),
            Map.entry("catalog", Set.of("channel", "store")),
            Map.entry("extract", Set.of("channel", "catalog")),
            Map.entry("backtest", Set.of("channel", "catalog", "extract")),
            Map.entry("store", Set.of("channel")),
            Map.entry("watch", Set.of("channel", "store")),
            Map.entry("ingest", Set.of("channel", "catalog", "extract", "store", "watch")),
            Map.entry("alert", Set.of("channel", "store", "watch")),
            Map.entry("webhook", Set.of("channel", "store", "alert")),
            Map.entry("security", Set.of("store")),
            Map.entry("live", Set.of("channel", "store", "watch")),
            Map.entry(
                    "api",
                    Set.of(
                            "channel",
                            "store",
                            "catalog",
                            "extract",
                            "watch",
                            "ingest",
                            "live",
                            "backtest",
                            "webhook",
                            "security")),
            Map.entry("dashboard", Set.of("channel", "store", "catalog", "watch", "ingest", "live", "webhook")),
            Map.entry("local", Set.of()));

    /** The packages of the reader, from below: each may import those before it. */
    private static final List<String> READER = List.of(
            "text", "lexicon", "time", "name", "party", "verb", "scene", "silence", "noun", "contact", "act", "visit",
            "talks");

    /** The packages of the store, likewise. */
    private static final List<String> STORE =
            List.of("sql", "intake", "webhook", "transition", "watched", "evidence", "declared", "account", "upkeep");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.channelwatch");

    @Test
    void packagesImportOnlyWhatTheDesignAllows() {
        for (var line : MAY_IMPORT.entrySet()) {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other ->
                            !other.equals(line.getKey()) && !line.getValue().contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(ROOT + line.getKey() + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden))
                    .check(PRODUCT);
        }
    }

    @Test
    void readerAndStoreAreBuiltInLayers() throws IOException {
        assertLayers("extract", READER);
        assertLayers("store", STORE);
    }

    private static void assertLayers(String whole, List<String> layers) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/channelwatch", whole))) {
            assertThat(folders.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(layers);
        }
        for (int i = 0; i < layers.size(); i++) {
            Stream<String> above = layers.stream().skip(i + 1L).map(other -> ROOT + whole + "." + other);
            noClasses()
                    .that(resideInAPackage(ROOT + whole + "." + layers.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            Stream.concat(Stream.of(ROOT + whole), above).toArray(String[]::new)))
                    .check(PRODUCT);
        }
    }

    @Test
    void theReadersPackagesNameAllTheirClasses() throws IOException {
        for (String step : READER) {
            Path folder = Path.of("src/main/java/org/channelwatch/extract", step);
            String page = Files.readString(folder.resolve("package-info.java"));
            Set<String> named = Pattern.compile("\\{@code ([A-Z]\\w+)}")
                    .matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(named)
                        .as(step)
                        .containsExactlyInAnyOrderElementsOf(
                                files.map(file -> file.getFileName().toString().replace(".java", ""))
                                        .filter(name -> !name.equals("package-info"))
                                        .toList());
            }
        }
    }

    @Test
    void whatReadsArticlesIsNoBusinessOfOthers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "extract..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "extract.*..")
                .check(PRODUCT);
    }

    @Test
    void theCoreKnowsNoFramework() {
        classes()
                .that(resideInAPackage("org.channelwatch.channel.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.channelwatch.channel..",
                        "java.lang..",
                        "java.time..",
                        "java.util..",
                        "java.nio.charset..",
                        "org.jspecify.annotations.."))
                .check(PRODUCT);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        for (Class<?> type : List.of(
                java.time.Instant.class,
                java.time.LocalDate.class,
                java.time.LocalDateTime.class,
                java.time.OffsetDateTime.class,
                java.time.ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(PRODUCT);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(PRODUCT);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Service)")
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path root = Path.of("src/main/java/org/channelwatch");
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> silent = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
