package org.channelwatch.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogSourceTest {
    private static final String YAML = "version: 1\ndefaults: {warnAfter: P10D, silentAfter: P14D}\n";

    @TempDir
    Path folder;

    private void assertRefused(String location, String message) {
        assertThatThrownBy(() -> new CatalogSource(location).load())
                .isInstanceOf(CatalogException.class)
                .hasMessage(message);
    }

    @Test
    void loadsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("channels.yaml"), YAML);
        assertThat(new CatalogSource(file.toString()).load().channels()).isEmpty();
    }

    @Test
    void loadsAResource() {
        assertThat(new CatalogSource(CatalogSource.STARTER).load().channels()).isNotEmpty();
    }

    @Test
    void readsAnew() throws IOException {
        Path file = Files.writeString(folder.resolve("channels.yaml"), YAML);
        var source = new CatalogSource(file.toString());
        source.load();
        Files.writeString(file, YAML + "actors: [{id: x, name: X}]");
        assertThat(source.load().actors()).hasSize(1);
    }

    @Test
    void aFileThatIsLeftAloneStaysTheSameVersion() throws IOException {
        Path file = Files.writeString(folder.resolve("channels.yaml"), YAML);
        var source = new CatalogSource(file.toString());
        assertThat(source.version()).isNotNull().isEqualTo(source.version());
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsAnotherVersion() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), YAML);
        Path other = Files.writeString(folder.resolve("other.yaml"), YAML.replace("P10D", "P12D"));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(one));
        Path link = Files.createSymbolicLink(folder.resolve("channels.yaml"), one);
        var source = new CatalogSource(link.toString());
        var before = source.version();
        Files.delete(link);
        Files.createSymbolicLink(link, other);
        assertThat(source.version()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void aVersionIsTrustedOnlyWhenTheClockOfTheFilesHasMovedOn() throws IOException {
        Path file = Files.writeString(folder.resolve("channels.yaml"), YAML);
        var version = Objects.requireNonNull(new CatalogSource(file.toString()).version());
        assertThat(version.isSettled(version.changedAt().plusSeconds(2))).isFalse();
        assertThat(version.isSettled(version.changedAt().plusSeconds(2).plusMillis(1)))
                .isTrue();
    }

    @Test
    void whatIsNoFileHasNoVersion() {
        assertThat(new CatalogSource(CatalogSource.STARTER).version()).isNull();
        assertThat(new CatalogSource(folder.resolve("no.yaml").toString()).version())
                .isNull();
    }

    @Test
    void namesTheFileInFaults() throws IOException {
        Path file = Files.writeString(folder.resolve("channels.yaml"), YAML + "actors: 1");
        assertRefused(file.toString(), file + ":3: catalog: actors must be a list");
    }

    @Test
    void saysWhereAMissingFileIsLookedFor() {
        Path file = folder.resolve("no.yaml");
        assertRefused(file.toString(), file + ": there is no such file; looked for it at " + file.toAbsolutePath());
    }

    @Test
    void saysThatAResourceIsMissing() {
        assertRefused("classpath:no.yaml", "classpath:no.yaml: there is no such resource on the class path");
    }

    @Test
    void refusesADirectory() {
        assertRefused(folder.toString(), folder + ": cannot be read: it is a directory");
    }

    @Test
    void refusesNoLocation() {
        assertRefused(" ", "channelwatch.catalog: it must be a path, or classpath:channels.yaml");
    }

    @Test
    void namesTheLineOfWhatIsNotUtf8() throws IOException {
        byte[] latin1 = (YAML + "actors: [{id: z, name: Zoë}]").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("channels.yaml"), latin1);
        assertRefused(file.toString(), file + ":3: not UTF-8");
    }
}
