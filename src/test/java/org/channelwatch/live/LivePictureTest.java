package org.channelwatch.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.channelwatch.api.Declaring;
import org.channelwatch.local.LocalServersResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture over a database that fails as the picture has just been read. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class LivePictureTest {
    @Inject
    DataSource database;

    @Inject
    PicturesByHand pictures;

    private LivePicture live;
    private volatile boolean fails;

    @BeforeEach
    void firstPicture() throws SQLException {
        live = pictures.of(proxy(DataSource.class, (method, arguments) -> {
            Object connection = call(database, method, arguments);
            return connection instanceof Connection real ? failing(real) : connection;
        }));
        live.awaitCommitted();
    }

    @Test
    void whoStandsBeforeARoundThatFailedIsToldEverythingAnew() throws SQLException {
        // Given
        String removed = Declaring.channel("torn");
        live.awaitCommitted();
        Cursor before = live.current().cursor();
        given().delete("/api/channels/" + removed).then().statusCode(204);
        String added = Declaring.channel("torn");

        // When
        fails = true;
        assertThatThrownBy(live::awaitCommitted).isInstanceOf(SQLException.class);
        fails = false;
        live.awaitCommitted();

        // Then: as what changed in the round that failed is not known any more
        Picture now = live.current();
        assertThat(now.channels()).containsKey(added).doesNotContainKey(removed);
        var alike = new Cursor(before.change(), now.cursor().mark());
        assertThat(live.changedSince(alike, now)).isNull();
        assertThat(live.changedSince(now.cursor(), now)).isEmpty();
    }

    @Test
    void whatChangesLaterIsToldToWhoStandsThere() throws SQLException {
        Cursor before = live.current().cursor();
        String added = Declaring.channel("whole");
        live.awaitCommitted();
        Picture now = live.current();
        var alike = new Cursor(before.change(), now.cursor().mark());
        assertThat(live.changedSince(alike, now)).contains(added);
    }

    @Test
    void whileALongTransactionOfSomebodyElseHoldsChangesBackViewsAreStale() throws SQLException {
        // Given: a change that has waited for some time
        live.awaitCommitted();
        assertThat(live.current().waitsSince()).isNull();
        Instant longAgo = Instant.parse("2022-01-01T00:00:00Z");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            execute(other, "select pg_current_xact_id()");
            try (Connection own = database.getConnection()) {
                execute(own, "insert into change (at, channels) values ('" + longAgo + "', '{}')");
            }

            // When
            live.awaitCommitted();

            // Then
            Picture held = live.current();
            assertThat(held.waitsSince()).isEqualTo(longAgo);
            assertThat(held.shownUpTo()).isEqualTo(longAgo);
            assertThat(held.stale()).isTrue();
            assertThat(held.all()).isNotEmpty().allMatch(shown -> shown.view().stale());
            other.rollback();
            other.setAutoCommit(true);
        }
        live.awaitCommitted();
        assertThat(live.current().waitsSince()).isNull();
        assertThat(live.current().shownUpTo()).isEqualTo(live.current().horizon());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection failing(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (fails && method.getName().equals("commit")) throw new SQLException("the database went away");
            return call(real, method, arguments);
        });
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader() == null ? LivePictureTest.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call.of(method, arguments));
        return type.cast(proxy);
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
