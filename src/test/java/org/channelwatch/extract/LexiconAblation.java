package org.channelwatch.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Switches off one entry of the lexicons after the other and tells on how many passages of the labelled news and of the project's own
 * samples the findings change. Part {@code lexicons} of the benchmarks; writes {@code target/bench/lexicons.md}. An entry whose words
 * stand in no passage cannot matter there and is only counted.
 */
public final class LexiconAblation {
    private static final Path LEXICONS = Path.of("src/main/resources/org/channelwatch/extract");
    private static final Path REPORT = Path.of("target/bench/lexicons.md");
    private static final Path SAMPLES = Path.of("src/test/resources/news");
    private static final int FEW = 3;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder report = new StringBuilder(
            "| lexicon | entries | in no passage | there, without effect | change findings | of more than %d passages |%n|---|---|---|---|---|---|%n"
                    .formatted(FEW));
    private final Map<String, Integer> weighty = new TreeMap<>();

    /** A passage, with the catalog to read it by, its folded words, and what is found with all lexicons whole. */
    private record Passage(Catalog catalog, Article article, String words, String findings) {}

    /** An entry of a lexicon: its phrases, and the line without it. */
    private record Entry(String name, List<String> phrases, String rest) {}

    private LexiconAblation() throws IOException {
        add(Path.of("../shared/corpus"), "dev.jsonl");
        add(Path.of("../shared/corpus"), "seeds.jsonl");
        add(SAMPLES, "work.jsonl");
        add(SAMPLES.resolve("few-aliases"), "work.jsonl");
    }

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        measure();
    }

    /** Reads all lexicons entry by entry and writes the report. */
    public static void measure() throws IOException {
        LexiconAblation ablation = new LexiconAblation();
        try (var lexicons = Files.list(LEXICONS)) {
            for (Path lexicon : lexicons.sorted().toList()) ablation.read(lexicon);
        }
        ablation.weighty.forEach((entry, count) -> ablation.report.append("%n- %s: %d".formatted(entry, count)));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, ablation.report.append('\n'));
        System.out.println(ablation.report);
    }

    private void add(Path folder, String file) throws IOException {
        if (!Files.exists(folder.resolve(file))) return;
        Catalog catalog = CorpusPredictions.catalog(folder.resolve("channels.yaml"));
        LexiconSwitch whole = new LexiconSwitch("", List.of());
        for (CorpusPredictions.Passage passage : CorpusPredictions.passages(folder.resolve(file))) {
            Article article = passage.article();
            String words = folded(article.title()) + folded(article.body());
            passages.add(new Passage(catalog, article, words, whole.findings(catalog, article)));
        }
    }

    private void read(Path lexicon) throws IOException {
        String name = lexicon.getFileName().toString();
        List<String> lines = Files.readAllLines(lexicon);
        int entries = 0;
        int absent = 0;
        int idle = 0;
        int heavy = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (Entry entry : entries(name, lines.get(i))) {
                entries++;
                List<Passage> with =
                        passages.stream().filter(passage -> has(passage, entry)).toList();
                if (with.isEmpty()) {
                    absent++;
                    continue;
                }
                List<String> without = new ArrayList<>(lines);
                without.set(i, entry.rest());
                int changed = changed(with, new LexiconSwitch(name, without));
                if (changed == 0) idle++;
                if (changed <= FEW) continue;
                heavy++;
                weighty.put(name + ", " + entry.name(), changed);
            }
        }
        report.append("| %s | %d | %d | %d | %d | %d |%n"
                .formatted(name, entries, absent, idle, entries - absent - idle, heavy));
    }

    private static int changed(List<Passage> passages, LexiconSwitch without) {
        int changed = 0;
        for (Passage passage : passages)
            if (!passage.findings().equals(without.findings(passage.catalog(), passage.article()))) changed++;
        return changed;
    }

    private static boolean has(Passage passage, Entry entry) {
        return entry.phrases().stream().anyMatch(phrase -> passage.words().contains(folded(phrase)));
    }

    private static String folded(String text) {
        return Tokens.words(text).stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** Of verbs each line is an entry, of countries each line, elsewhere each phrase, also of those that share a group in braces. */
    private static List<Entry> entries(String lexicon, String line) {
        int columns = line.split("\\|", -1).length;
        return Resource.parse(lexicon, line, columns).stream()
                .flatMap(cells -> entries(lexicon, cells).stream())
                .toList();
    }

    private static List<Entry> entries(String lexicon, List<List<String>> cells) {
        boolean whole = lexicon.equals("verbs.txt") || lexicon.equals("countries.txt");
        if (whole) return List.of(new Entry(cells.get(1).getFirst(), phrases(cells.subList(1, cells.size())), ""));
        int cell = cells.size() > 1 ? 1 : 0;
        List<Entry> entries = new ArrayList<>();
        List<String> phrases = cells.get(cell);
        for (int i = 0; i < phrases.size(); i++) {
            List<String> others = new ArrayList<>(phrases);
            others.remove(i);
            List<List<String>> rest = new ArrayList<>(cells);
            rest.set(cell, others);
            String phrase = phrases.get(i);
            String name = cell == 0 ? phrase : String.join(", ", cells.getFirst()) + " \"" + phrase + "\"";
            entries.add(new Entry(name, List.of(phrase), line(rest)));
        }
        return entries;
    }

    private static String line(List<List<String>> cells) {
        return cells.stream().map(cell -> String.join(", ", cell)).collect(Collectors.joining(" | "));
    }

    private static List<String> phrases(List<List<String>> cells) {
        return cells.stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.length() > 1)
                .toList();
    }

    /** The classes of the package anew, with other lines for one of their lexicons. */
    private static final class LexiconSwitch extends ClassLoader {
        private static final String PACKAGE = "org.channelwatch.extract.";
        private final String lexicon;
        private final @Nullable Path lines;

        LexiconSwitch(String lexicon, List<String> lines) {
            super(LexiconAblation.class.getClassLoader());
            this.lexicon = "org/channelwatch/extract/" + lexicon;
            this.lines = lines.isEmpty() ? null : written(lines);
        }

        private static Path written(List<String> lines) {
            try {
                Path file = Files.createTempFile("lexicon", ".txt");
                file.toFile().deleteOnExit();
                return Files.write(file, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What is found in an article, as text. */
        String findings(Catalog catalog, Article article) {
            try {
                Class<?> extractors = loadClass(PACKAGE + "Extractor");
                Class<?> articles = loadClass(PACKAGE + "Article");
                Object own = articles.getConstructors()[0].newInstance(
                        article.source(), article.title(), article.body(), article.publishedAt());
                Object extractor = extractors.getConstructors()[0].newInstance(catalog);
                return String.valueOf(extractors.getMethod("extract", articles).invoke(extractor, own));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(PACKAGE)) return super.loadClass(name, resolve);
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defined(name);
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) throw new ClassNotFoundException(name);
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public java.net.@Nullable URL getResource(String name) {
            try {
                return lines != null && name.equals(lexicon) ? lines.toUri().toURL() : super.getResource(name);
            } catch (java.net.MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
