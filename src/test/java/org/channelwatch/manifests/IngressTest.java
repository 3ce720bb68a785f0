package org.channelwatch.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Ingress leads to everything that people and programs call, and to nothing that is to stay inside. */
class IngressTest {
    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("src/main/resources");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"{?#]*)");

    @Test
    void eachRouteIsReachedThroughTheIngress() throws IOException {
        Set<String> routes = routes();
        routes.addAll(files());
        routes.addAll(linkedFromPages());
        routes.add("/login"); // to which OIDC sends people back
        assertThat(routes)
                .contains("/", "/wall", "/api/stream", "/asyncapi.yaml", "/assets/dashboard.js")
                .hasSizeGreaterThan(40);
        assertThat(routes).allMatch(IngressTest::isLedIn, "is led in");
    }

    @Test
    void probesAndMetricsStayInside() {
        for (String inside : Set.of("/q/metrics", "/q/health", "/q/health/ready", "/q", "/q/dev-ui", "/q/openapi/x")) {
            assertThat(isLedIn(inside)).as(inside).isFalse();
        }
    }

    @Test
    void noPathOfTheIngressLeadsNowhere() throws IOException {
        Set<String> routes = routes();
        routes.addAll(files());
        routes.addAll(linkedFromPages());
        routes.addAll(Set.of("/q/openapi", "/login"));
        for (JsonNode path : paths()) {
            assertThat(routes).as(path.toString()).anyMatch(route -> leads(path, route));
        }
    }

    private static boolean isLedIn(String route) {
        return Manifests.each(paths()).anyMatch(path -> leads(path, route));
    }

    /** As Kubernetes matches: a prefix ends where an element of the path does. */
    private static boolean leads(JsonNode path, String route) {
        String wanted = path.path("path").asText();
        return switch (path.path("pathType").asText()) {
            case "Exact" -> route.equals(wanted);
            case "Prefix" -> route.equals(wanted) || route.startsWith(wanted + "/");
            default -> throw new IllegalStateException("a path type that no two controllers read alike");
        };
    }

    private static JsonNode paths() {
        try {
            return Manifests.of(Files.readString(java.nio.file.Path.of("k8s/components/ingress/ingress.yaml")))
                    .all()
                    .getFirst()
                    .at("/spec/rules/0/http/paths");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> routes() {
        var routes = new TreeSet<String>();
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.channelwatch")) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            for (JavaMethod method : resource.getMethods()) {
                boolean serves = method.getAnnotations().stream()
                        .anyMatch(one -> one.getRawType().isAnnotatedWith(HttpMethod.class));
                if (serves) routes.add(joined(pathOf(resource), pathOf(method)));
            }
        }
        return routes;
    }

    private static String pathOf(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(Path.class)
                ? String.valueOf(
                        annotated instanceof JavaClass type
                                ? type.getAnnotationOfType(Path.class).value()
                                : ((JavaMethod) annotated)
                                        .getAnnotationOfType(Path.class)
                                        .value())
                : "";
    }

    private static String joined(String root, String path) {
        String whole = ("/" + root + "/" + path).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static Set<String> files() throws IOException {
        java.nio.file.Path root = RESOURCES.resolve("META-INF/resources");
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            var routes = new TreeSet<String>();
            files.filter(Files::isRegularFile).forEach(file -> routes.add("/" + root.relativize(file)));
            return routes;
        }
    }

    private static Set<String> linkedFromPages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            var routes = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var matcher = LINK.matcher(Files.readString(file));
                while (matcher.find()) routes.add(joined(matcher.group(1), ""));
            }
            return routes;
        }
    }
}
