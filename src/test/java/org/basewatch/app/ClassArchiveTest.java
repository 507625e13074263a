package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void archive() throws Exception {
        jar = Files.createFile(folder.resolve("basewatch.jar"));
        Files.createFile(folder.resolve("basewatch.jsa"));
    }

    private Optional<ClassArchive> asked(String... words) {
        return ClassArchive.of(JAVA, jar, List.of(words));
    }

    @Test
    void passesOnWhatJavaAndTheProgramWereAsked() {
        ClassArchive archive = asked("-Xmx1g", "-Dprism.order=sw", "-jar", "basewatch.jar", "a.json")
                .orElseThrow();
        List<String> command = archive.command(List.of("a.json"));
        assertThat(command.get(0)).isEqualTo(JAVA.toString());
        // What was asked for comes later, and so is in force.
        assertThat(command.indexOf("-Xmx1g")).isGreaterThan(command.indexOf("-Xmn40m"));
        assertThat(command)
                .contains("-Xmx1g", "-Dprism.order=sw", "-XX:SharedArchiveFile=" + folder.resolve("basewatch.jsa"));
        assertThat(command)
                .endsWith("-cp", jar.toString(), "org.basewatch.app.Launcher", "a.json")
                .noneMatch(word -> word.startsWith("-Dbasewatch.began"));
    }

    @Test
    void asksForNoMoreHeapThanWasAllowed() {
        assertThat(asked("-Xmx1g", "-jar", "basewatch.jar").orElseThrow().command(List.of()))
                .contains("-Xms128m");
        assertThat(asked("-Xmx1g", "-Xmx131071k", "-jar", "basewatch.jar")
                        .orElseThrow()
                        .command(List.of()))
                .noneMatch(word -> word.startsWith("-Xms"));
        assertThat(asked("-Xmx134217728", "-jar", "basewatch.jar").orElseThrow().command(List.of()))
                .contains("-Xms128m");
    }

    /** Otherwise it would tell of a program that nobody starts. */
    @Test
    void theBenchmarkOfTheFilterRunsAsTheWindowDoes() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        int begin = pom.indexOf("<id>filter-frames</id>");
        String benchmark = pom.substring(begin, pom.indexOf("</execution>", begin));
        List<String> own = asked("-jar", "basewatch.jar").orElseThrow().command(List.of()).stream()
                .filter(word -> word.matches("-X(ms|mn|X:).*"))
                .filter(word -> !word.matches(".*(SharedArchiveFile|ArchiveRelocation|Unlock|IgnoreUnrecognized).*"))
                .toList();
        assertThat(own)
                .hasSizeGreaterThan(10)
                .allSatisfy(option -> assertThat(benchmark).contains("<argument>" + option + "</argument>"));
    }

    @Test
    void theSecondJavaNeverStartsAThird() {
        ClassArchive archive = asked("-jar", "basewatch.jar").orElseThrow();
        List<String> command = archive.command(List.of());
        assertThat(asked(command.subList(1, command.size()).toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void measuresTheStartFromTheFirstJava() {
        ClassArchive archive =
                asked("-Dbasewatch.startup=exit", "-jar", "basewatch.jar").orElseThrow();
        assertThat(archive.command(List.of())).anyMatch(word -> word.matches("-Dbasewatch.began=[0-9]{13}"));
        ClassArchive told = asked("-Dbasewatch.startup=exit", "-Dbasewatch.began=42", "-jar", "basewatch.jar")
                .orElseThrow();
        assertThat(told.command(List.of()))
                .filteredOn(word -> word.startsWith("-Dbasewatch.began"))
                .containsExactly("-Dbasewatch.began=42");
    }

    @Test
    void leavesAloneThoseWhoHaveTheirOwnWayOrNoArchive() throws Exception {
        assertThat(asked("-XX:TieredStopAtLevel=1", "-jar", "basewatch.jar")).isEmpty();
        assertThat(asked("-javaagent:a.jar", "-jar", "basewatch.jar")).isEmpty();
        assertThat(asked("-cp", "target/classes", "org.basewatch.app.Launcher")).isEmpty();
        Files.delete(folder.resolve("basewatch.jsa"));
        assertThat(asked("-jar", "basewatch.jar")).isEmpty();
    }

    @Test
    void tellsTheShellWhatTheWindowTold() throws Exception {
        ClassArchive none = new ClassArchive(JAVA, jar, folder.resolve("basewatch.jsa"), List.of());
        assertThat(none.open(List.of())).hasValue(1);
        ClassArchive noJava =
                new ClassArchive(folder.resolve("nothing"), jar, folder.resolve("basewatch.jsa"), List.of());
        assertThat(noJava.open(List.of())).isEmpty();
    }
}
