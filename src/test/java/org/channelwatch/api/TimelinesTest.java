package org.channelwatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.store.intake.IntakeRows;
import org.channelwatch.store.intake.IntakeRows.Spell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which blind spells a timeline shows, in a real PostgreSQL; each test in a transaction that is rolled back. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class TimelinesTest {
    private static final int NO_CHANNEL = -1;
    private static final Spell OVER = new Spell(at("10:00"), at("14:00"));
    private static final Spell LASTING = new Spell(at("20:00"), null);

    @Inject
    Timelines timelines;

    @Inject
    IntakeRows intake;

    @Inject
    DataSource database;

    private Connection connection;

    @BeforeEach
    void twoSpells() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("delete from blind_spell");
        }
        intake.addSpell(connection, at("10:00"), at("14:00"));
        intake.beginSpell(connection, at("20:00"), at("22:00"));
    }

    @AfterEach
    void nothingRemains() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void aSpellThatReachesIntoTheTimeAskedForIsShownWhereverItBegan() throws SQLException {
        assertThat(shown("12:00", "13:00")).containsExactly(OVER);
        assertThat(shown("14:00", "15:00")).containsExactly(OVER);
        assertThat(shown("21:00", "23:00")).containsExactly(LASTING);
        assertThat(shown("13:00", "20:00")).containsExactly(LASTING, OVER);
    }

    @Test
    void aSpellThatIsOverBeforeOrBeginsAfterwardsIsNot() throws SQLException {
        assertThat(shown("08:00", "09:59")).isEmpty();
        assertThat(shown("14:01", "19:59")).isEmpty();
    }

    private List<Spell> shown(String from, String to) throws SQLException {
        return timelines.of(connection, NO_CHANNEL, at(from), at(to)).items().stream()
                .map(entry -> Objects.requireNonNull(entry.blind()))
                .toList();
    }

    private static Instant at(String time) {
        return Instant.parse("2021-03-01T" + time + ":00Z");
    }
}
