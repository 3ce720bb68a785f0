package org.channelwatch.extract;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Switches off one entry of the lexicons after the other and tells which of them matter: on how many passages the findings change. Not
 * part of the tests. Arguments: the folder of the corpus, and the lexicons; run it with the class path of the tests.
 */
final class LexiconAblation {
    private static final Path PACKAGE = Path.of("org", "channelwatch", "extract");
    private static final Path LEXICONS = Path.of("src/main/resources").resolve(PACKAGE);

    private final Path corpus;
    private final Path folder = Files.createTempDirectory("lexicons");
    private final Path output = folder.resolve("findings.jsonl");

    private LexiconAblation(Path corpus) throws IOException {
        this.corpus = corpus;
        Files.createDirectories(folder.resolve(PACKAGE));
    }

    public static void main(String[] arguments) throws Exception {
        LexiconAblation ablation = new LexiconAblation(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) ablation.report(arguments[i]);
    }

    private void report(String lexicon) throws Exception {
        List<String> lines = Files.readAllLines(LEXICONS.resolve(lexicon));
        List<String> whole = findings(lexicon, lines);
        Map<String, Integer> changed = new TreeMap<>();
        int idle = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (Entry entry : entries(lexicon, lines.get(i))) {
                List<String> without = new ArrayList<>(lines);
                without.set(i, entry.rest());
                int passages = differing(whole, findings(lexicon, without));
                if (passages == 0) idle++;
                else changed.put(entry.name(), passages);
            }
        }
        System.out.println(lexicon + ": " + changed.size() + " entries matter, " + idle + " fire on no passage");
        changed.forEach((name, passages) -> System.out.println("  " + passages + "  " + name));
    }

    /** An entry, and its line without it. */
    private record Entry(String name, String rest) {}

    /** Of verbs each line is an entry, elsewhere each phrase. */
    private static List<Entry> entries(String lexicon, String line) {
        if (line.isBlank() || line.startsWith("#")) return List.of();
        if (lexicon.equals("verbs.txt")) return List.of(new Entry(line.substring(0, Math.min(40, line.length())), ""));
        List<Entry> entries = new ArrayList<>();
        List<String> cells = List.of(line.split("\\|", -1));
        int cell = cells.size() > 1 ? 1 : 0;
        List<String> phrases = List.of(cells.get(cell).split(",", -1));
        for (int i = 0; i < phrases.size(); i++) {
            List<String> others = new ArrayList<>(phrases);
            others.remove(i);
            List<String> rest = new ArrayList<>(cells);
            rest.set(cell, String.join(",", others));
            entries.add(
                    new Entry(cells.getFirst().strip() + ": " + phrases.get(i).strip(), String.join("|", rest)));
        }
        return entries;
    }

    private static int differing(List<String> one, List<String> other) {
        int count = 0;
        for (int i = 0; i < one.size(); i++) if (!one.get(i).equals(other.get(i))) count++;
        return count;
    }

    /** What is found by classes that are loaded anew, with these lines for the lexicon. */
    private List<String> findings(String lexicon, List<String> lines) throws Exception {
        Files.write(folder.resolve(PACKAGE).resolve(lexicon), lines);
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            String[] arguments = {
                corpus.resolve("channels.yaml").toString(),
                output.toString(),
                corpus.resolve("dev.jsonl").toString()
            };
            var main = loader.loadClass("org.channelwatch.extract.CorpusPredictions")
                    .getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) arguments);
        }
        return Files.readAllLines(output);
    }

    private URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
