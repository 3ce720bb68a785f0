package org.channelwatch.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a channel with years of evidence only what makes its state leaves the database. It is not declared, so that nobody else sees it. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class LatestEvidenceTest {
    private static final int CHANNEL = 710_000_000;
    private static final Instant LATER = Instant.parse("2022-12-31T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    StoredEvidences evidence;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void theLatestOfEachKindIsFoundAndSoAreThoseOfTheSameTime() throws SQLException {
        insert("CONTACT", "2022-03-01", "2022-03-02", "early.example");
        insert("CONTACT", "2022-03-05", "2022-03-06", "one.example");
        insert("CONTACT", "2022-03-05", "2022-03-07", "other.example");
        insert("SUSPENDED", "2022-02-01", "2022-02-02", "desk.example");
        insert("RESTORED", "2022-02-03", "2022-02-04", "desk.example");
        insert("RESTORED", "2022-01-03", "2022-02-05", "desk.example");

        assertThat(evidence.latestPublishedBy(connection, List.of(CHANNEL), LATER))
                .extracting(LatestEvidenceTest::kindAndSource)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("CONTACT", "one.example"),
                        Tuple.tuple("CONTACT", "other.example"),
                        Tuple.tuple("SUSPENDED", "desk.example"),
                        Tuple.tuple("RESTORED", "desk.example"));
    }

    @Test
    void aStatedLackOfContactCountsByItsPublication() throws SQLException {
        insert("NO_CONTACT", "2022-03-05", "2022-03-06", "occurred-later.example");
        insert("NO_CONTACT", "2022-03-01", "2022-03-07", "published-later.example");

        assertThat(evidence.latestPublishedBy(connection, List.of(CHANNEL), LATER))
                .extracting(LatestEvidenceTest::kindAndSource)
                .containsExactly(Tuple.tuple("NO_CONTACT", "published-later.example"));
    }

    @Test
    void whatWasNotPublishedOrDoesNotCountHidesNothing() throws SQLException {
        insert("CONTACT", "2022-03-01", "2022-03-02", "counting.example");
        insert("CONTACT", "2022-03-03", "2022-03-04", "doubtful.example");
        set("set_aside = 'LOW_CONFIDENCE'", "doubtful.example");
        insert("CONTACT", "2022-03-04", "2022-03-04", "rejected.example");
        set("rejected_at = '2022-03-05'", "rejected.example");
        insert("CONTACT", "2022-03-05", "2022-03-06", "late.example");

        assertThat(evidence.latestPublishedBy(connection, List.of(CHANNEL), Instant.parse("2022-03-05T00:00:00Z")))
                .extracting(LatestEvidenceTest::kindAndSource)
                .containsExactly(Tuple.tuple("CONTACT", "counting.example"));
    }

    @Test
    void ofAChannelAllThatWasRejectedIsFoundAsWell() throws SQLException {
        insert("CONTACT", "2022-03-01", "2022-03-02", "early.example");
        insert("CONTACT", "2022-03-05", "2022-03-06", "counting.example");
        insert("CONTACT", "2022-03-03", "2022-03-04", "rejected.example");
        insert("CONTACT", "2022-03-04", "2022-03-04", "rejected.example");
        set("rejected_at = '2022-03-05'", "rejected.example");

        assertThat(evidence.latestOrRejectedOf(connection, CHANNEL))
                .extracting(LatestEvidenceTest::kindAndSource)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("CONTACT", "counting.example"),
                        Tuple.tuple("CONTACT", "rejected.example"),
                        Tuple.tuple("CONTACT", "rejected.example"));
    }

    private static Tuple kindAndSource(StoredEvidence one) {
        return Tuple.tuple(one.evidence().kind().name(), one.evidence().source());
    }

    private void insert(String kind, String latest, String published, String source) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into evidence (id, channel_no, kind, earliest, latest, precision, published_at, received_at, confidence, source)
                values (gen_random_uuid(), ?, ?, ?::date, ?::date, 'INSTANT', ?::date, ?::date, 1, ?)""")) {
            statement.setInt(1, CHANNEL);
            statement.setString(2, kind);
            statement.setString(3, latest);
            statement.setString(4, latest);
            statement.setString(5, published);
            statement.setString(6, published);
            statement.setString(7, source);
            statement.executeUpdate();
        }
    }

    private void set(String what, String source) throws SQLException {
        try (var statement =
                connection.prepareStatement("update evidence set " + what + " where channel_no = ? and source = ?")) {
            statement.setInt(1, CHANNEL);
            statement.setString(2, source);
            statement.executeUpdate();
        }
    }
}
