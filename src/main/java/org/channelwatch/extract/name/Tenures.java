package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who held which office, and when: {@code the Russian foreign minister} is whoever was that on the day. */
public final class Tenures {
    /** The longest time between an election and the oath. */
    private static final int TRANSITION = 80;
    /** So long before his first office somebody is hardly spoken of by his surname. */
    private static final int YEARS = 5;

    private final Map<String, List<Tenure>> byCountry = new HashMap<>();
    private final Map<String, List<Tenure>> byActor = new HashMap<>();
    private final Map<String, List<Tenure>> byRole = new HashMap<>();

    /** An office in the days in which the actor held it. */
    private record Tenure(Actor actor, Title title, Actor.Role role) {}

    void add(Actor actor, Title title, Actor.Role role) {
        Tenure tenure = new Tenure(actor, title, role);
        byActor.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(tenure);
        String words = String.join(" ", Tokens.words(role.title()));
        if (words.length() > title.name().length())
            byRole.computeIfAbsent(words, key -> new ArrayList<>()).add(tenure);
        if (actor.country() != null)
            byCountry
                    .computeIfAbsent(actor.country(), code -> new ArrayList<>())
                    .add(tenure);
    }

    /** Whoever held the office on the day; null where the catalog knows none, or more than one. */
    public @Nullable Actor holder(@Nullable String country, Title title, LocalDate day) {
        if (country == null) return null;
        List<Tenure> held = byCountry.getOrDefault(country, List.of()).stream()
                .filter(tenure -> fits(tenure.title(), title))
                .toList();
        Actor found = only(held, day);
        return found != null || !isLeader(title)
                ? found
                : only(held.stream().filter(tenure -> isLeader(tenure.title())).toList(), day); // beside a president
    }

    /** Whoever held on the day an office of exactly that name; null where the catalog knows none, or more than one. */
    public @Nullable Actor namesake(@Nullable String country, String name, LocalDate day) {
        List<Tenure> named = byCountry.getOrDefault(country == null ? "" : country, List.of()).stream()
                .filter(tenure -> tenure.title().name().equals(name))
                .toList();
        return only(named, day);
    }

    /** Whoever held on the day what the catalog calls so, with the country or organisation: {@code nato secretary general}. */
    @Nullable
    Actor inRole(String words, LocalDate day) {
        return only(byRole.getOrDefault(words, List.of()), day);
    }

    /** Whoever is to be president within months: {@code the president-elect}. */
    public @Nullable Actor elect(@Nullable String country, LocalDate day) {
        return only(
                byCountry.getOrDefault(country == null ? "" : country, List.of()).stream()
                        .filter(tenure -> family(tenure.title().name()).equals("president")
                                && !tenure.role().heldOn(day))
                        .toList(),
                day.plusDays(TRANSITION));
    }

    private static @Nullable Actor only(List<Tenure> tenures, LocalDate day) {
        List<Actor> found = tenures.stream()
                .filter(tenure -> tenure.role().heldOn(day))
                .map(Tenure::actor)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether the actor held the office on the day. */
    public boolean holds(String id, Title title, LocalDate day) {
        return byActor.getOrDefault(id, List.of()).stream()
                .anyMatch(tenure -> tenure.role().heldOn(day) && fits(tenure.title(), title));
    }

    /** Whether the actor held no office until long after the day: {@code Chairman Koval} was then another Koval. */
    boolean isOfLater(String id, LocalDate day) {
        List<Tenure> held = byActor.getOrDefault(id, List.of());
        return !held.isEmpty() && held.stream().allMatch(tenure -> isFrom(tenure.role(), day.plusYears(YEARS)));
    }

    /** Whether the office that the actor held on the day has the words, such as "secretary". */
    public boolean isCalled(String id, String word, LocalDate day) {
        return byActor.getOrDefault(id, List.of()).stream()
                .anyMatch(tenure ->
                        tenure.role().heldOn(day) && (" " + tenure.title().name() + " ").contains(" " + word + " "));
    }

    /** Whoever alone is called so by an office of the day: in most catalogs there is one chancellor; null where several are. */
    public @Nullable Actor onlyCalled(String word, LocalDate day) {
        List<Actor> found = byCountry.values().stream()
                .flatMap(List::stream)
                .map(Tenure::actor)
                .filter(actor -> isCalled(actor.id(), word, day))
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether the actor ever held an office of the class. */
    public boolean everHeld(String id, Titles.Office office) {
        return byActor.getOrDefault(id, List.of()).stream()
                .anyMatch(tenure -> tenure.title().office() == office);
    }

    /** Whoever in the country held the same office on the day, or else one of the same class. */
    public @Nullable Actor counterpart(@Nullable String country, Title title, LocalDate day) {
        Actor same = holder(country, title, day);
        return same != null ? same : holder(country, new Title("leader", title.office()), day);
    }

    /** The office that the actor held on the day, leaders first. */
    public @Nullable Title officeOf(String id, LocalDate day) {
        Title best = null;
        for (Tenure tenure : byActor.getOrDefault(id, List.of())) {
            if (!tenure.role().heldOn(day)) continue;
            if (best == null || tenure.title().office().compareTo(best.office()) < 0) best = tenure.title();
        }
        return best;
    }

    /** Whether the actor acted on the day for a state, as its leader, minister or the like. */
    public boolean servesState(String id, LocalDate day) {
        return byActor.getOrDefault(id, List.of()).stream()
                .anyMatch(tenure -> tenure.role().heldOn(day)
                        && Roles.isOfState(tenure.role().title()));
    }

    private static boolean isFrom(Actor.Role role, LocalDate day) {
        return role.from() != null && role.from().isAfter(day);
    }

    private static boolean fits(Title held, Title wanted) {
        if (held.office() != wanted.office() || !held.office().isUnique()) return false;
        if (wanted.name().equals("foreign secretary")) return isForeignSecretary(held.name());
        boolean loose = held.office() != Titles.Office.HEAD || isLeader(wanted); // a leader is no "crown prince"
        return loose || family(held.name()).equals(family(wanted.name()));
    }

    /** {@code secretary of foreign affairs}; no minister, under whom a foreign secretary may serve, and no secretary of state. */
    private static boolean isForeignSecretary(String held) {
        return held.contains("secretary") && held.contains("foreign");
    }

    private static boolean isLeader(Title title) {
        return title.name().endsWith("leader");
    }

    private static String family(String name) {
        if (name.endsWith("president") || name.equals("head of state")) return "president";
        if (name.endsWith("chancellor")
                || name.equals("premier")
                || name.equals("pm")
                || name.equals("head of government")) return "prime minister";
        return name.equals("amir") ? "emir" : name;
    }
}
