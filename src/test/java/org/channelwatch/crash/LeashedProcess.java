package org.channelwatch.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that ends with this one, also when this one is killed: a shell holds it, and kills it as soon as the pipe to here is closed.
 */
public final class LeashedProcess {
    private static final String LEASH =
            "trap : TERM; \"$@\" & echo $!; exec >/dev/null; read -r end; kill -9 $! 2>/dev/null";

    private final Process leash;
    private final ProcessHandle process;

    private LeashedProcess(Process leash, ProcessHandle process) {
        this.leash = leash;
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param log takes what it says
     */
    public static LeashedProcess start(List<String> command, Map<String, String> environment, Path log) {
        var leashed = new ArrayList<>(List.of("/bin/sh", "-c", LEASH, "leash", "/bin/sh", "-c"));
        leashed.add("exec \"$@\" >>'" + log.toAbsolutePath() + "' 2>&1");
        leashed.add("log");
        leashed.addAll(command);
        try {
            var builder = new ProcessBuilder(leashed).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process leash = builder.start();
            var line = new StringBuilder();
            for (int c = leash.getInputStream().read();
                    c > '\n';
                    c = leash.getInputStream().read()) line.append((char) c);
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(line.toString())).orElseThrow();
            return new LeashedProcess(leash, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it runs. One that is dead and not yet reaped does not. */
    public boolean isAlive() {
        try {
            String state = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return state.charAt(state.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return false;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}, of all that it started. */
    public void kill() {
        signal("-KILL");
        end();
    }

    /** SIGTERM; returns in how many milliseconds it was gone. */
    public long terminate() {
        long begun = System.nanoTime();
        signal("-TERM", process.pid());
        await("the end of a process")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !isAlive());
        end();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    void suspend() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    private void end() {
        try {
            leash.getOutputStream().write("end\n".getBytes(StandardCharsets.US_ASCII));
            leash.getOutputStream().flush();
        } catch (IOException e) {
            // the shell is gone already
        }
        try {
            leash.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String signal) {
        Stream.concat(Stream.of(process), process.descendants()).toList().forEach(one -> signal(signal, one.pid()));
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
